// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.GaussianMixture;

/** The keys and shapes that other programs read, and texts that other programs write. */
class ModelJsonShapeTest {

  /** K = 3 and d = 4; scikit-learn's GaussianMixture.covariances_ for the first four types. */
  @ParameterizedTest
  @CsvSource({
    "full, 3 4 4",
    "tied, 4 4",
    "diag, 3 4",
    "spherical, 3",
    "tied-diag, 4",
    "tied-spherical, ''",
    "VEI, 3 4 4",
    "EVI, 3 4 4",
    "VEE, 3 4 4",
    "EVE, 3 4 4",
    "VVE, 3 4 4",
    "EEV, 3 4 4",
    "VEV, 3 4 4",
    "EVV, 3 4 4"
  })
  void covariancesAreShapedAsInScikitLearn(String type, String shape) {
    JsonObject json = json(StoredModel.of(ModelExamples.ofType(CovarianceTypes.named(type))));
    assertEquals(shape, shape(json.get("covariances")));
    assertEquals("3 4", shape(json.get("means")));
    assertEquals("3", shape(json.get("weights")));
    assertEquals(type, json.get("covariance_type").getAsString());
  }

  @Test
  void covarianceTypeIsWrittenByItsCanonicalNameOnly() throws ModelFormatException {
    String byCode = ModelExamples.smallText().replace("\"full\"", "\"vVv\"");
    assertTrue(ModelJson.format(ModelJson.parse(byCode)).contains("\"covariance_type\": \"full\""));
  }

  @Test
  void keysAreThoseOfTheFormat() {
    GaussianMixture everything = ModelExamples.withEverything(CovarianceTypes.DIAG);
    assertEquals(
        List.of(
            "format",
            "attributes",
            "constant",
            "covariance_type",
            "weights",
            "means",
            "covariances",
            "categorical",
            "fit",
            "log_density_quantiles"),
        List.copyOf(json(ModelExamples.stored(everything)).keySet()));
    assertEquals(
        List.of(
            "log_likelihood",
            "free_parameters",
            "bic",
            "aic",
            "icl",
            "total_weight",
            "iterations",
            "converged"),
        List.copyOf(json(ModelExamples.stored(everything)).getAsJsonObject("fit").keySet()));
  }

  @Test
  void whatThereIsNotIsNotWritten() {
    JsonObject json = json(StoredModel.of(ModelExamples.ofType(CovarianceTypes.FULL)));
    for (String key : List.of("constant", "categorical", "fit", "log_density_quantiles")) {
      assertFalse(json.has(key), key);
    }
  }

  @Test
  void nominalAttributesAreApart() {
    JsonObject json = json(StoredModel.of(ModelExamples.withEverything(CovarianceTypes.FULL)));
    JsonObject housing = json.getAsJsonObject("categorical").getAsJsonObject("housing");
    assertEquals("[\"rent\",\"own\",\"for free\"]", housing.get("values").toString());
    assertEquals("3 3", shape(housing.get("probabilities")));
    assertEquals("[\"a\",\"b\",\"c\",\"d\"]", json.get("attributes").toString());
  }

  @Test
  void handWrittenTextIsRead() throws ModelFormatException {
    StoredModel read = ModelJson.parse(ModelExamples.smallText());
    assertArrayEquals(new double[] {2.5, -300}, read.model().mean(1));
    assertEquals(0.5, read.model().covariances().get(0, 1, 0));
    assertEquals(0.875, read.model().categorical().get(0).probabilities(1)[1]);
    assertEquals(List.of("z"), read.model().schema().constant());
    assertEquals(7, read.fit().orElseThrow().iterations());
    assertTrue(read.quantiles().isEmpty());
  }

  @Test
  void unknownKeysAreIgnored() throws ModelFormatException {
    String text =
        ModelExamples.smallText()
            .replace("{\n  \"format\"", "{\"note\": [1, {\"deep\": null}], \"format\"")
            .replace("\"fit\": {", "\"fit\": {\"when\": \"today\",")
            .replace("\"h\": {", "\"h\": {\"unit\": 3,");
    assertTrue(text.contains("note") && text.contains("when") && text.contains("unit"));
    assertEquals(
        ModelJson.format(ModelJson.parse(ModelExamples.smallText())),
        ModelJson.format(ModelJson.parse(text)));
  }

  @ParameterizedTest
  @CsvSource({"constant", "categorical", "fit", "log_density_quantiles"})
  void optionalKeysCanBeAbsentOrNull(String key) throws ModelFormatException {
    JsonObject json =
        json(ModelExamples.stored(ModelExamples.withEverything(CovarianceTypes.TIED)));
    json.remove(key);
    String absent = ModelJson.format(ModelJson.parse(json.toString()));
    json.add(key, JsonNull.INSTANCE);
    assertEquals(absent, ModelJson.format(ModelJson.parse(json.toString())));
    assertFalse(absent.contains("\"" + key + "\""));
  }

  @Test
  void eachKeyHasItsLine() {
    CovarianceType type = CovarianceTypes.FULL;
    String text = ModelJson.format(StoredModel.of(ModelExamples.ofType(type)));
    assertEquals(8, text.lines().count(), text);
    assertTrue(text.endsWith("}\n"));
  }

  private static JsonObject json(StoredModel stored) {
    return JsonParser.parseString(ModelJson.format(stored)).getAsJsonObject();
  }

  /** The lengths of nested arrays, outermost first; fails on ragged ones. */
  private static String shape(JsonElement element) {
    if (!element.isJsonArray()) {
      return "";
    }
    List<String> inner = new ArrayList<>();
    element.getAsJsonArray().forEach(e -> inner.add(shape(e)));
    assertEquals(1, inner.stream().distinct().count(), "ragged: " + element);
    return (inner.size() + " " + inner.get(0)).strip();
  }
}
