package org.mixtura.model;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;

/** The kernels against the textbook, for shapes at which their loops take other ways. */
@Tag("kernel")
class PosteriorTest {
  /**
   * A log density is a sum of d squares and d logarithms, each within a few units in the last
   * place; that of a component 16 standard deviations from the centre loses 8 bits.
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
    {8, 64, 511},
    {12, 5, 256},
    {13, 8, 257},
    {16, 16, 511},
    {19, 3, 700},
    {24, 17, 257},
    {33, 8, 257},
    {50, 16, 255},
    {64, 5, 257},
    {100, 3, 256},
    {130, 2, 257}
  };

  @ParameterizedTest
  @MethodSource("org.mixtura.em.Examples#types")
  void itIsThatOfTheTextbook(CovarianceType type) {
    for (int[] shape : SHAPES) {
      GaussianMixture model = RandomMixtures.of(type, shape[1], shape[0], shape[2]);
      ScoreAssert.assertScores(model, RandomMixtures.samples(model, shape[2], false), TOLERANCE);
    }
  }
}
