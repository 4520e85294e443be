// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.MixtureAssert.assertRelative;

import java.util.Arrays;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;

/** K = 1 is the closed form: weighted mean and covariance, constrained as mclust's code says. */
class OneComponentTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final double[][] ROWS = Reference.iris();

  private static double[] weights() {
    double[] weights = new double[ROWS.length];
    Arrays.setAll(weights, i -> 1 + i % 3);
    return weights;
  }

  private static double[] mean(double[] w) {
    double[] mean = new double[4];
    for (int i = 0; i < ROWS.length; i++) {
      for (int j = 0; j < 4; j++) {
        mean[j] += w[i] * ROWS[i][j] / Arrays.stream(w).sum();
      }
    }
    return mean;
  }

  private static double[][] covariance(double[] w) {
    double[] mean = mean(w);
    double[][] s = new double[4][4];
    for (int i = 0; i < ROWS.length; i++) {
      for (int j = 0; j < 4; j++) {
        for (int l = 0; l < 4; l++) {
          double product = (ROWS[i][j] - mean[j]) * (ROWS[i][l] - mean[l]);
          s[j][l] += w[i] * product / Arrays.stream(w).sum();
        }
      }
    }
    return s;
  }

  /** All of it, its diagonal, or the mean of that. */
  private static double[][] constrained(CovarianceType type, double[][] s) {
    double mean = (s[0][0] + s[1][1] + s[2][2] + s[3][3]) / 4;
    double[][] constrained = new double[4][4];
    for (int j = 0; j < 4; j++) {
      for (int l = 0; l < 4; l++) {
        if (!Examples.axisParallel(type)) {
          constrained[j][l] = s[j][l];
        } else if (j == l) {
          constrained[j][l] = Examples.spherical(type) ? mean : s[j][l];
        }
      }
    }
    return constrained;
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theMixtureIsTheClosedForm(CovarianceType type) {
    GaussianMixture model = Fits.fromDefaults(Samples.of(ROWS, weights()), 1, type, 3).model();
    double[][] expected = constrained(type, covariance(weights()));
    for (int j = 0; j < 4; j++) {
      assertRelative(mean(weights())[j], model.mean(0)[j], 1e-12);
      for (int l = 0; l < 4; l++) {
        assertEquals(expected[j][l], model.covariance(0)[j][l], 1e-12);
      }
    }
    assertEquals(1, model.weight(0));
  }

  /** At the maximum of any of the constraints, the mean squared distance is d. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void theLogLikelihoodIsTheClosedForm(CovarianceType type) {
    Fit fit = Fits.fromDefaults(Samples.of(ROWS, weights()), 1, type, 3);
    double[][] s = constrained(type, covariance(weights()));
    double logDeterminant =
        Math.log(new LUDecomposition(MatrixUtils.createRealMatrix(s)).getDeterminant());
    double total = Arrays.stream(weights()).sum();
    double expected = -0.5 * total * (4 * Math.log(2 * Math.PI) + logDeterminant + 4);
    assertRelative(expected, fit.logLikelihood(), 1e-12);
  }

  /** Nothing is left to change after the first iteration, so few iterations are enough. */
  @ParameterizedTest
  @ValueSource(ints = {3, 10, 20, 500})
  void itConvergesAtOnce(int maxIterations) {
    FitOptions options = FitOptions.DEFAULTS.withComponents(1).withMaxIterations(maxIterations);
    Fit fit = Fits.of(Samples.of(ROWS), options);
    assertTrue(fit.converged(), () -> fit.history().stopped() + " " + fit.warnings());
    assertEquals(
        Fits.fromDefaults(Samples.of(ROWS), 1, CovarianceTypes.FULL, 1).logLikelihood(),
        fit.logLikelihood(),
        1e-5);
  }
}
