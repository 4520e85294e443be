// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertWords;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;

/** Fewer samples, or fewer distinct ones, than components. */
class FewSamplesTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";

  private static Fit fit(double[][] rows, CovarianceType type, int components) {
    return Fits.of(
        Samples.of(rows), FitOptions.DEFAULTS.withCovarianceType(type).withComponents(components));
  }

  private static String warnings(Fit fit) {
    return String.join("\n", fit.warnings());
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void oneRowIsOneComponent(CovarianceType type) {
    Fit fit = fit(new double[][] {{1, 2}}, type, 2);
    assertEquals(1, fit.model().components());
    assertWords(warnings(fit), "2 components were asked for", "1 distinct samples", "x1, x2");
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void identicalRowsAreOneComponent(CovarianceType type) {
    double[][] rows = new double[40][];
    Arrays.fill(rows, new double[] {1, 2});
    Fit fit = fit(rows, type, 5);
    assertEquals(1, fit.model().components());
    assertWords(warnings(fit), "5 components were asked for", "1 distinct samples");
  }

  /**
   * {@code GaussianMixture(n_components=3).fit} of scikit-learn 1.9.1 gives such data a third
   * component, of weight 3e-16 and with its mean at the origin, and does not say so.
   */
  @ParameterizedTest
  @MethodSource(TYPES)
  void thereAreNoMoreComponentsThanDistinctSamples(CovarianceType type) {
    double[][] rows = new double[40][];
    Arrays.setAll(rows, i -> new double[] {5 + i % 2, 7 - i % 2});
    Fit fit = fit(rows, type, 3);
    assertEquals(2, fit.model().components());
    assertWords(warnings(fit), "3 components were asked for", "2 distinct samples; fitted 2");
    double[] firsts = Arrays.stream(fit.model().means()).mapToDouble(m -> m[0]).sorted().toArray();
    assertArrayEquals(new double[] {5, 6}, firsts, 1e-6);
    assertArrayEquals(new double[] {0.5, 0.5}, fit.model().weights(), 1e-6);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void moreComponentsThanSamplesAreAsManyAsSamples(CovarianceType type) {
    double[][] rows = {{1, 2, 3}, {4, 5, 7}, {9, 1, 2}};
    Fit fit = fit(rows, type, 10);
    assertEquals(3, fit.model().components());
    assertTrue(Double.isFinite(fit.logLikelihood()));
    assertWords(warnings(fit), "10 components were asked for", "3 distinct samples");
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void fewerSamplesThanAttributesCanBeFitted(CovarianceType type) {
    double[][] rows = {
      {1, 2, 3, 4, 5, 6}, {4, 5, 7, 1, 0, 3}, {9, 1, 2, 2, 8, 5}, {0, 0, 1, 5, 2, 2}
    };
    Fit fit = fit(rows, type, 1);
    assertEquals(List.of(1.0), Arrays.stream(fit.model().weights()).boxed().toList());
    assertTrue(Double.isFinite(fit.logLikelihood()));
  }
}
