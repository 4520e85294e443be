// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.RandomMixtures;

/** Sums over samples against the textbook, for shapes at which their loops take other paths. */
@Tag("kernel")
class ExpectationTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";

  /**
   * A sum of n products, each within a few units in the last place, whose rounding errors are of
   * either sign; moments about a centre 16 standard deviations away lose 8 bits.
   */
  private static final double TOLERANCE = 1e-12;

  @ParameterizedTest
  @MethodSource(TYPES)
  void momentsAreThoseOfTheTextbook(CovarianceType type) {
    for (int[] shape : RandomMixtures.shapes()) {
      GaussianMixture model = RandomMixtures.of(type, shape[1], shape[0], shape[2]);
      MomentAssert.assertMoments(model, RandomMixtures.samples(model, shape[2], false), TOLERANCE);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void ofWeightedSamplesToo(CovarianceType type) {
    for (int[] shape : RandomMixtures.shapes()) {
      GaussianMixture model = RandomMixtures.of(type, shape[1], shape[0], shape[2]);
      MomentAssert.assertMoments(model, RandomMixtures.samples(model, shape[2], true), TOLERANCE);
    }
  }

  /** Twenty blocks are divided into two parts. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void partsAddUp(CovarianceType type) {
    for (int d : new int[] {2, 7, 20}) {
      GaussianMixture model = RandomMixtures.of(type, 3, d, d);
      MomentAssert.assertMoments(model, RandomMixtures.samples(model, 5001, true), TOLERANCE);
    }
  }
}
