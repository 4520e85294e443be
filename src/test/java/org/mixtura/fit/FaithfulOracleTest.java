// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.MixtureAssert.assertRelative;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;

/**
 * EM on Old Faithful against 80-bit arithmetic: faithful-em-oracle.csv and -details.md. Its start
 * has the covariance diag(.25, 36) for every type, so the first step goes from a full start.
 */
class FaithfulOracleTest {
  private static final GaussianMixture START =
      GaussianMixture.builder(CovarianceTypes.FULL)
          .weights(0.5, 0.5)
          .means(new double[][] {{2, 55}, {4, 80}})
          .covariances(0.25, 0, 0, 36, 0.25, 0, 0, 36)
          .build();

  private static final int UNTIL_NOTHING_CHANGES = 2000;

  static Stream<Map<String, String>> rows() {
    return Reference.table("faithful-em-oracle.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agreesAfterSteps(Map<String, String> row) {
    String steps = row.get("em_steps");
    CovarianceType type = CovarianceTypes.named(row.get("covariance_type"));
    Fit fit =
        fit(
            Samples.of(Reference.faithful()),
            type,
            steps.equals("inf") ? UNTIL_NOTHING_CHANGES : Integer.parseInt(steps));
    assertEquals(row.get("mclust"), type.mclustCode());
    assertRelative(Double.parseDouble(row.get("log_likelihood")), fit.logLikelihood(), 1e-9);
    assertRelative(Double.parseDouble(row.get("weight_0")), fit.model().weight(0), 1e-9);
  }

  /** The comment of faithful-em-oracle.csv. */
  @Test
  void agreesAtTheStart() {
    Samples samples = Samples.of(Reference.faithful());
    assertRelative(-1221.417810039663, Examples.moments(samples, START).logLikelihood(), 1e-9);
  }

  /** The first figures of faithful-em-oracle-details.md. */
  @Test
  void agreesInMeansAndCovariancesAtConvergence() {
    GaussianMixture model =
        fit(Samples.of(Reference.faithful()), CovarianceTypes.FULL, UNTIL_NOTHING_CHANGES).model();
    assertVector(model.mean(0), 2.0363884546200, 54.4785163769683);
    assertVector(model.mean(1), 4.2896619730960, 79.9681151738561);
    assertVector(
        CovarianceTypes.FULL.parameters(model.covariances()),
        0.0691676725593,
        0.4351676244435,
        0.4351676244435,
        33.6972820723022,
        0.1699684357471,
        0.9406093192703,
        0.9406093192703,
        36.0462113175532);
  }

  /** The weighted figures of faithful-em-oracle-details.md. */
  @Test
  void agreesWithSampleWeights() {
    assertWeighted(Samples.of(Reference.faithful(), oneTwoThree()));
  }

  /** "The same, digit for digit, as with each row repeated w_i times." */
  @Test
  void agreesWithRepeatedRows() {
    assertWeighted(Samples.of(Examples.repeated(Reference.faithful(), oneTwoThree())));
  }

  private static void assertWeighted(Samples samples) {
    Fit fit = fit(samples, CovarianceTypes.FULL, UNTIL_NOTHING_CHANGES);
    assertRelative(-2253.359169630222, fit.logLikelihood(), 1e-9);
    assertVector(fit.model().weights(), 0.348807436199573, 0.651192563800427);
  }

  private static double[] oneTwoThree() {
    double[] weights = new double[272];
    Arrays.setAll(weights, i -> 1 + i % 3);
    return weights;
  }

  private static Fit fit(Samples samples, CovarianceType type, int steps) {
    GaussianMixture first = Examples.firstStep(samples, START, type);
    return Fits.fromStart(samples, first, steps - 1);
  }

  private static void assertVector(double[] actual, double... expected) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      assertRelative(expected[i], actual[i], 1e-9);
    }
  }
}
