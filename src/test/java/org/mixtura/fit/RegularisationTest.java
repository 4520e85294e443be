// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertWords;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.moments.PooledStatistics;
import org.mixtura.moments.Spread;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;
import org.mixtura.work.Checkpoint;

/** The ridge is relative to the pooled variances. */
class RegularisationTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final Samples IRIS = Samples.of(Reference.iris());

  private static Fit fit(int components, CovarianceType type, double regularisation) {
    return Fits.of(
        IRIS,
        FitOptions.DEFAULTS
            .withComponents(components)
            .withCovarianceType(type)
            .withRegularisation(regularisation));
  }

  private static double pooledVariance(int j) {
    return PooledStatistics.moments(IRIS, Spread.DIAGONAL, Checkpoint.NONE)
            .central()
            .scatter(0, j, j)
        / 150;
  }

  /** S + 0.1 diag(pooled variances); for the spherical types 0.1 times their mean. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void oneComponentGetsAShareOfThePooledVariances(CovarianceType type) {
    GaussianMixture plain = fit(1, type, 0).model();
    GaussianMixture ridged = fit(1, type, 0.1).model();
    double mean =
        (pooledVariance(0) + pooledVariance(1) + pooledVariance(2) + pooledVariance(3)) / 4;
    for (int j = 0; j < 4; j++) {
      for (int l = 0; l < 4; l++) {
        double ridge = Examples.spherical(type) ? mean : pooledVariance(j);
        double expected = plain.covariance(0)[j][l] + (j == l ? 0.1 * ridge : 0);
        assertEquals(expected, ridged.covariance(0)[j][l], 1e-12);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void muchOfItIsReported(CovarianceType type) {
    Fit fit = fit(2, type, 0.1);
    assertEquals(List.of(0, 1), fit.diagnostics().regularised());
    assertWords(String.join("\n", fit.warnings()), "regularisation", "0, 1");
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theDefaultIsTooLittleToReport(CovarianceType type) {
    Fit fit = fit(2, type, FitOptions.DEFAULTS.regularisation());
    assertEquals(List.of(), fit.diagnostics().regularised());
    assertEquals(List.of(), fit.warnings());
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void noneIsNeverReported(CovarianceType type) {
    assertEquals(List.of(), fit(2, type, 0).diagnostics().regularised());
  }

  @Test
  void theDefaultChangesAFitByNothingThatMatters() {
    double without = fit(3, CovarianceTypes.FULL, 0).logLikelihood();
    assertEquals(without, fit(3, CovarianceTypes.FULL, 1e-9).logLikelihood(), 1e-4);
  }

  /**
   * A ridge must not keep EM from converging: with one, log-likelihoods need not rise. In
   * scikit-learn 1.9.1, {@code GaussianMixture} with {@code reg_covar} above 0 and {@code tol=0}
   * never converges.
   */
  @Test
  void muchOfItStillConverges() {
    assertTrue(fit(3, CovarianceTypes.FULL, 0.1).converged());
  }
}
