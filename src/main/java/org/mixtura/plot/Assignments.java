// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;

/**
 * The most probable cluster of each of some rows, and its probability. They are computed at the
 * first call, which comes from the thread that draws a chart: with hundreds of attributes it takes
 * too long for Swing's thread.
 */
final class Assignments {
  private final GaussianMixture mixture;
  private final Samples samples;

  /** n x K, row by row; null before the first call. */
  private double @Nullable [][] responsibilities;

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

  /** The row's most probable component, from 0; the first of several as probable. */
  int cluster(int row) {
    return GaussianMixture.mostProbable(of(row));
  }

  /** The posterior probability of that component, at least 1 / K. */
  double certainty(int row) {
    return Arrays.stream(of(row)).max().orElseThrow();
  }
}
