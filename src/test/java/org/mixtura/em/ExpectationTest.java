package org.mixtura.em;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.RandomMixtures;

/** Sums over samples against the textbook, for shapes at which their loops take other ways. */
@Tag("kernel")
class ExpectationTest {
  private static final String TYPES = "org.mixtura.em.Examples#types";

  /**
   * A sum of n products, each within a few units in the last place, whose rounding errors are of
   * either sign; moments about a centre 16 standard deviations away lose 8 bits.
   */
  private static final double TOLERANCE = 1e-12;

  /** Attributes, components and samples; a block holds 256 samples. */
  private static final int[][] SHAPES = {
    {1, 1, 1},
    {1, 2, 2},
    {1, 64, 700},
    {2, 3, 257},
    {2, 64, 511},
    {3, 5, 3},
    {3, 17, 256},
    {5, 16, 700},
    {6, 8, 255},
    {7, 17, 257},
    {8, 64, 257},
    {12, 5, 256},
    {13, 8, 257},
    {16, 16, 511},
    {19, 3, 700},
    {24, 17, 257},
    {33, 8, 255},
    {50, 16, 257},
    {64, 5, 257},
    {100, 3, 256},
    {130, 2, 257}
  };

  @ParameterizedTest
  @MethodSource(TYPES)
  void momentsAreThoseOfTheTextbook(CovarianceType type) {
    for (int[] shape : SHAPES) {
      GaussianMixture model = RandomMixtures.of(type, shape[1], shape[0], shape[2]);
      MomentAssert.assertMoments(model, RandomMixtures.samples(model, shape[2], false), TOLERANCE);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void ofWeightedSamplesToo(CovarianceType type) {
    for (int[] shape : SHAPES) {
      GaussianMixture model = RandomMixtures.of(type, shape[1], shape[0], shape[2]);
      MomentAssert.assertMoments(model, RandomMixtures.samples(model, shape[2], true), TOLERANCE);
    }
  }

  /** Twenty blocks are two lanes. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void lanesAddUp(CovarianceType type) {
    for (int d : new int[] {2, 7, 20}) {
      GaussianMixture model = RandomMixtures.of(type, 3, d, d);
      MomentAssert.assertMoments(model, RandomMixtures.samples(model, 5001, true), TOLERANCE);
    }
  }
}
