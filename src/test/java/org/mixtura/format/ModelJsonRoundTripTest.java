// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.Schema;

/** What is written is read again bit for bit. */
class ModelJsonRoundTripTest {
  private static final double[] AWKWARD = {
    0.1 + 0.2, 1e-300, Double.MIN_VALUE, Double.MIN_NORMAL, -0.0, 1 / 3.0, -1e22, Double.MAX_VALUE
  };

  static Stream<StoredModel> models() {
    return CovarianceTypes.all().stream()
        .flatMap(
            type ->
                Stream.of(
                    StoredModel.of(ModelExamples.ofType(type)),
                    StoredModel.of(ModelExamples.withEverything(type)),
                    ModelExamples.stored(ModelExamples.ofType(type)),
                    ModelExamples.stored(ModelExamples.withEverything(type))));
  }

  @ParameterizedTest
  @MethodSource("models")
  void parametersKeepEveryBit(StoredModel stored) throws ModelFormatException {
    GaussianMixture written = stored.model();
    GaussianMixture read = ModelJson.parse(ModelJson.format(stored)).model();
    assertEquals(written.type(), read.type());
    assertEquals(written.schema(), read.schema());
    assertBits(written.weights(), read.weights());
    for (int k = 0; k < written.components(); k++) {
      assertBits(written.mean(k), read.mean(k));
    }
    assertBits(
        written.type().parameters(written.covariances()),
        read.type().parameters(read.covariances()));
    for (int a = 0; a < written.categorical().size(); a++) {
      for (int k = 0; k < written.components(); k++) {
        assertBits(
            written.categorical().get(a).probabilities(k),
            read.categorical().get(a).probabilities(k));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void figuresOfTheFitAndQuantilesKeepEveryBit(StoredModel stored) throws ModelFormatException {
    StoredModel read = ModelJson.parse(ModelJson.format(stored));
    assertEquals(stored.fit(), read.fit());
    assertEquals(
        stored.quantiles().map(q -> Arrays.hashCode(q.values())),
        read.quantiles().map(q -> Arrays.hashCode(q.values())));
  }

  @ParameterizedTest
  @MethodSource("models")
  void writingAgainGivesTheSameText(StoredModel stored) throws ModelFormatException {
    String text = ModelJson.format(stored);
    assertEquals(text, ModelJson.format(ModelJson.parse(text)));
  }

  @Test
  void awkwardNumbersKeepEveryBit() throws ModelFormatException {
    double[] variances = Arrays.stream(AWKWARD).map(v -> v > 0 ? v : 1).toArray();
    // too small to be inverted
    variances[2] = 1e-300;
    GaussianMixture model =
        GaussianMixture.builder(CovarianceTypes.DIAG)
            .weights(1)
            .means(new double[][] {AWKWARD})
            .covariances(variances)
            .build();
    GaussianMixture read = ModelJson.parse(ModelJson.format(StoredModel.of(model))).model();
    assertBits(AWKWARD, read.mean(0));
    assertBits(variances, read.type().parameters(read.covariances()));
  }

  @Test
  void awkwardFiguresOfAFitKeepEveryBit() throws ModelFormatException {
    FitSummary fit =
        new FitSummary(-1e-300, 1L << 53, 0.1 + 0.2, -Double.MAX_VALUE, 4.9e-324, 1e12, 0, false);
    StoredModel stored =
        new StoredModel(
            ModelExamples.ofType(CovarianceTypes.TIED), Optional.of(fit), Optional.empty());
    assertEquals(Optional.of(fit), ModelJson.parse(ModelJson.format(stored)).fit());
  }

  @Test
  void namesOfAnySignsComeBack() throws ModelFormatException {
    List<String> names =
        List.of("Länge", "宽度", "🙂 emoji", "a \"quoted\" one", "back\\slash", "tab\tline\nend", "");
    Schema schema = new Schema(names, List.of("\u2028 <&> '"), List.of());
    GaussianMixture model =
        GaussianMixture.builder(CovarianceTypes.TIED_SPHERICAL)
            .schema(schema)
            .weights(1)
            .means(new double[1][names.size()])
            .covariances(1)
            .build();
    String text = ModelJson.format(StoredModel.of(model));
    assertEquals(schema, ModelJson.parse(text).model().schema());
  }

  @Test
  void languageAndRegionChangeNothing() {
    StoredModel stored = ModelExamples.stored(ModelExamples.withEverything(CovarianceTypes.FULL));
    String expected = ModelJson.format(stored);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(expected, ModelJson.format(stored));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aModelWithoutNumericAttributesComesBack(CovarianceType type) throws ModelFormatException {
    GaussianMixture model = ModelExamples.withEverything(type).marginal(List.of("housing"));
    GaussianMixture read = ModelJson.parse(ModelJson.format(StoredModel.of(model))).model();
    assertEquals(model.schema(), read.schema());
    assertEquals(model.logDensity(new double[] {1}), read.logDensity(new double[] {1}));
  }

  static List<CovarianceType> types() {
    return CovarianceTypes.all();
  }

  @Test
  void allQuantilesAreWritten() throws ModelFormatException {
    StoredModel stored = ModelExamples.stored(ModelExamples.ofType(CovarianceTypes.FULL));
    LogDensityQuantiles read = ModelJson.parse(ModelJson.format(stored)).quantiles().orElseThrow();
    assertBits(stored.quantiles().orElseThrow().values(), read.values());
  }

  private static void assertBits(double[] expected, double[] actual) {
    assertArrayEquals(bits(expected), bits(actual));
  }

  private static long[] bits(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
  }
}
