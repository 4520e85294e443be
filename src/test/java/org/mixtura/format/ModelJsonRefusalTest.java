// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.format.ModelExamples.assertRefused;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceTypes;

/** Each wrong thing in a model's text is an error that names it. */
class ModelJsonRefusalTest {
  private static final String GOOD = ModelExamples.smallText();

  @Test
  void theTextThatIsChangedHereIsGood() {
    assertDoesNotThrow(() -> ModelJson.parse(GOOD));
  }

  static Stream<String> requiredKeys() {
    return Stream.of(
        "format",
        "attributes",
        "covariance_type",
        "weights",
        "means",
        "covariances",
        "categorical.h.values",
        "categorical.h.probabilities",
        "fit.log_likelihood",
        "fit.free_parameters",
        "fit.bic",
        "fit.aic",
        "fit.icl",
        "fit.total_weight",
        "fit.iterations",
        "fit.converged");
  }

  @ParameterizedTest
  @MethodSource("requiredKeys")
  void aMissingKey(String path) {
    List<String> way = List.of(path.split("\\."));
    assertRefused(
        with(path, null), Stream.concat(Stream.of("missing"), way.stream()).toArray(String[]::new));
    assertRefused(with(path, "null"), "missing");
  }

  static Stream<String> keys() {
    return Stream.concat(
        requiredKeys(),
        Stream.of("constant", "categorical", "categorical.h", "fit", "log_density_quantiles"));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aValueOfAWrongType(String path) {
    String key = path.substring(path.lastIndexOf('.') + 1);
    boolean text = List.of("format", "covariance_type").contains(path);
    boolean number = path.startsWith("fit.") && !path.endsWith("converged");
    boolean object = List.of("categorical", "categorical.h", "fit").contains(path);
    String[] wrong = {
      text ? "1" : "\"words\"",
      number ? "[1]" : "17",
      object ? "[]" : "{}",
      path.endsWith("converged") ? "0" : "true"
    };
    assertAll(
        Arrays.stream(wrong).map(value -> () -> assertRefused(with(path, value), key, "expected")));
  }

  /** K = 2, d = 2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "weights     | [0.5, 0.25, 0.25]                | means has 2 elements; expected 3",
        "weights     | []                               | means has 2 elements; expected 0",
        "weights     | [[0.25], [0.75]]                 | weights[0] is [0.25]; expected a number",
        "means       | [[0, 1]]                         | means has 1 elements; expected 2",
        "means       | [[0, 1], [2, 3, 4]]              | means[1] has 3 elements; expected 2",
        "means       | [[0, 1], 2]                      | means[1] is 2; expected an array",
        "means       | [[0, 1], [2, [3]]]               | means[1][1] is [3]; expected a number",
        "covariances | [[[2, 0], [0, 1]]]               | covariances has 1 elements; expected 2",
        "covariances | [[[2, 0], [0, 1]], [[3, 0]]]     | covariances[1] has 1 elements; expected 2",
        "covariances | [[[2, 0], [0, 1]], [[3, 0], []]] | covariances[1][1] has 0 elements",
        "covariances | [[2, 1], [3, 4]]                 | covariances[0][0] is 2; expected an array",
        "covariances | 1                                | covariances is 1; expected an array",
        "attributes  | ['x']                            | means[0] has 2 elements; expected 1",
        "attributes  | ['x', 'y', 'z2']                 | means[0] has 2 elements; expected 3",
        "attributes  | ['x', 2]                         | attributes[1] is 2; expected a string",
        "categorical.h.values        | ['p', 'q', 'r']        | probabilities[0] has 2 elements",
        "categorical.h.values        | []                     | attribute 'h' has no values",
        "categorical.h.probabilities | [[0.5, 0.5]]           | probabilities has 1 elements",
        "categorical.h.probabilities | [[0.5, 0.5], [1, 0, 0]] | probabilities[1] has 3 elements",
        "log_density_quantiles       | [-3, -2, -1]           | 1001",
      })
  void aWrongShape(String path, String value, String message) {
    assertRefused(with(path, value.replace('\'', '"')), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "weights          | [0.25, 0.7500001]      | the weights sum to 1.0000000999",
        "weights          | [0.25, 0.25]           | the weights sum to 0.5",
        "weights          | [1, 0]                 | weights[1] is 0.0",
        "weights          | [-0.5, 1.5]            | weights[0] is -0.5",
        "covariance_type  | 'banana'               | banana",
        "covariance_type  | 'fulll'                | full (VVV), tied (EEE), diag (VVI)",
        "covariance_type  | ''                     | allowed are",
        "attributes       | ['x', 'x']             | two attributes are named 'x'",
        "attributes       | ['x', 'h']             | two attributes are named 'h'",
        "attributes       | ['x', 'z']             | two attributes are named 'z'",
        "constant         | ['z', 'z']             | two attributes are named 'z'",
        "categorical.h.values        | ['p', 'p']             | 'p'",
        "categorical.h.probabilities | [[0.5, 0.6], [0, 1]]   | 'h' in component 0",
        "categorical.h.probabilities | [[0, 1], [-0.5, 1.5]]  | 'h' in component 1",
        "fit.free_parameters         | -1                     | fit.free_parameters is -1",
        "fit.free_parameters         | 1.5                    | fit.free_parameters is 1.5",
        "fit.iterations              | 0.5                    | fit.iterations is 0.5",
        "fit.iterations              | 4294967296             | fit.iterations is 4294967296",
      })
  void aWrongValue(String path, String value, String message) {
    assertRefused(with(path, value.replace('\'', '"')), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[[[2, 0.5], [0.4, 1]], [[3, 0], [0, 4]]] | component 0 is not symmetric: 0.4",
        "[[[2, 0.5], [0.5, 1]], [[3, 1], [0, 4]]] | component 1 is not symmetric",
        "[[[2, 0.5], [0.5, 1]], [[1, 2], [2, 1]]] | component 1 is not positive definite",
        "[[[1, 1], [1, 1]], [[3, 0], [0, 4]]]     | component 0 is not positive definite",
        "[[[0, 0], [0, 1]], [[3, 0], [0, 4]]]     | component 0 is not positive definite",
        "[[[2, 0.5], [0.5, 1]], [[3, 0], [0, -4]]] | component 1 is not positive definite",
      })
  void aCovarianceThatIsNone(String value, String message) {
    assertRefused(with("covariances", value), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spherical", "tied-spherical", "diag", "tied-diag", "tied"})
  void aVarianceThatIsNotPositive(String type) {
    JsonObject json =
        JsonParser.parseString(
                ModelJson.format(StoredModel.of(ModelExamples.ofType(CovarianceTypes.named(type)))))
            .getAsJsonObject();
    String negative = json.get("covariances").toString().replaceFirst("[0-9.]+", "-1");
    json.add("covariances", JsonParser.parseString(negative));
    assertRefused(json.toString(), "component 0 is not positive definite", "-1.0");
  }

  @Test
  void quantilesThatFall() {
    String text =
        ModelJson.format(ModelExamples.stored(ModelExamples.ofType(CovarianceTypes.DIAG)));
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    json.getAsJsonArray("log_density_quantiles").set(500, JsonParser.parseString("99"));
    assertRefused(json.toString(), "quantile 501", "never fall");
  }

  /** The good text with another value somewhere; null takes the key away. */
  private static String with(String path, String value) {
    JsonObject root = JsonParser.parseString(GOOD).getAsJsonObject();
    JsonObject place = root;
    List<String> way = List.of(path.split("\\."));
    for (String key : way.subList(0, way.size() - 1)) {
      place = place.getAsJsonObject(key);
    }
    String last = way.get(way.size() - 1);
    JsonElement before = place.remove(last);
    if (value != null) {
      place.add(last, JsonParser.parseString(value));
      assertTrue(!place.get(last).equals(before), "nothing was changed");
    }
    return root.toString();
  }
}
