// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.testing.RandomMixtures;

/** The kernels against the textbook, for shapes at which their loops take other paths. */
@Tag("kernel")
class PosteriorTest {
  /**
   * A log density is a sum of d squares and d logarithms, each within a few units in the last
   * place; that of a component 16 standard deviations from the centre loses 8 bits.
   */
  private static final double TOLERANCE = 1e-12;

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void itIsThatOfTheTextbook(CovarianceType type) {
    for (int[] shape : RandomMixtures.shapes()) {
      GaussianMixture model = RandomMixtures.of(type, shape[1], shape[0], shape[2]);
      ScoreAssert.assertScores(model, RandomMixtures.samples(model, shape[2], false), TOLERANCE);
    }
  }
}
