// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import java.util.Arrays;
import java.util.Random;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;

/** What pieces of Java in the pages take for granted: the class around a piece extends this one. */
public class Given {
  /** Two groups, as in docs/java.md. */
  protected static final double[][] rows = rows();

  /** The same. */
  protected static final Samples samples = Samples.of(rows);

  /** Of two components. */
  protected static final Fit fit =
      new MixtureFitter(FitOptions.DEFAULTS.withComponents(2)).fit(samples);

  /** For subclasses. */
  protected Given() {}

  private static double[][] rows() {
    Random random = new Random(1);
    double[][] rows = new double[200][];
    for (int i = 0; i < rows.length; i++) {
      double centre = i < 100 ? 0 : 5;
      rows[i] = new double[2];
      Arrays.setAll(rows[i], j -> centre + random.nextGaussian());
    }
    return rows;
  }
}
