// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.MixtureAssert.assertRelative;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Reference;

/** EM against scikit-learn 1.9.1 from a fixed start: blobs4-start.json, blobs4-fit.csv. */
class BlobsOracleTest {
  static Stream<Map<String, String>> rows() {
    return Reference.table("blobs4-fit.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agreesAfterSteps(Map<String, String> row) {
    Fit fit =
        Fits.fromStart(
            Samples.of(Reference.blobs4()),
            start(row.get("covariance_type")),
            Integer.parseInt(row.get("em_steps")));
    assertRelative(Double.parseDouble(row.get("log_likelihood")), fit.logLikelihood(), 1e-8);
    assertRelative(Double.parseDouble(row.get("bic")), fit.quality().bic(), 1e-8);
    assertRelative(Double.parseDouble(row.get("aic")), fit.quality().aic(), 1e-8);
    assertVector(Reference.vector(row.get("weights")), fit.model().weights());
    assertVector(
        Reference.vector(row.get("means")),
        Arrays.stream(fit.model().means()).flatMapToDouble(Arrays::stream).toArray());
  }

  private static void assertVector(double[] expected, double[] actual) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      assertRelative(expected[i], actual[i], 1e-8);
    }
  }

  private static GaussianMixture start(String type) {
    JsonObject start = Reference.json("blobs4-start.json").getAsJsonObject(type);
    return GaussianMixture.builder(CovarianceTypes.named(type))
        .weights(numbers(start.get("weights")).toArray())
        .means(
            start.getAsJsonArray("means").asList().stream()
                .map(mean -> numbers(mean).toArray())
                .toArray(double[][]::new))
        .covariances(numbers(start.get("covariances")).toArray())
        .build();
  }

  /** The numbers of an array of any depth, in their order. */
  private static DoubleStream numbers(JsonElement element) {
    return element.isJsonArray()
        ? StreamSupport.stream(element.getAsJsonArray().spliterator(), false)
            .flatMapToDouble(BlobsOracleTest::numbers)
        : DoubleStream.of(element.getAsDouble());
  }
}
