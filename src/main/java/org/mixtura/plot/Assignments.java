// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.Arrays;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;

/**
 * Which cluster each of some rows belongs to, and how certainly. It is found out when first asked,
 * which is where a chart is drawn: with hundreds of attributes it takes too long for Swing's
 * thread.
 */
final class Assignments {
  private final GaussianMixture mixture;
  private final Samples samples;

  /** Null before anyone has asked. */
  private double[][] responsibilities;

  Assignments(GaussianMixture mixture, Samples samples) {
    this.mixture = mixture;
    this.samples = samples;
  }

  private synchronized double[] of(int row) {
    if (responsibilities == null) {
      responsibilities = mixture.responsibilities(samples);
    }
    return responsibilities[row];
  }

  /** The most probable cluster. */
  int cluster(int row) {
    return GaussianMixture.mostProbable(of(row));
  }

  /** The probability of that cluster. */
  double certainty(int row) {
    return Arrays.stream(of(row)).max().orElseThrow();
  }
}
