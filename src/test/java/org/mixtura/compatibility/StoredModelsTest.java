// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.format.FitSummary;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.model.CategoricalDistribution;
import org.mixtura.model.GaussianMixture;

/** Model files of version 1.0.0: what is in them is read bit for bit, and written as it was. */
class StoredModelsTest {
  private static StoredModel read(String file) throws Exception {
    return ModelJson.read(Version1.path(file));
  }

  private static JsonObject json(String file) {
    return JsonParser.parseString(Version1.text(file)).getAsJsonObject();
  }

  /** All numbers of nested arrays. */
  private static double[] flat(JsonElement element) {
    return numbers(element).toArray();
  }

  private static DoubleStream numbers(JsonElement element) {
    return element instanceof JsonArray array
        ? StreamSupport.stream(array.spliterator(), false)
            .flatMapToDouble(StoredModelsTest::numbers)
        : DoubleStream.of(element.getAsDouble());
  }

  private static List<String> strings(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model-full.json",
        "model-vev.json",
        "model-mixed.json",
        "model-one-attribute.json"
      })
  void theTextIsWrittenAsItWas(String file, @TempDir Path folder) throws Exception {
    StoredModel stored = read(file);
    assertEquals(Version1.text(file), ModelJson.format(stored));
    Path again = folder.resolve("again.json");
    ModelJson.write(stored, again);
    assertArrayEquals(Version1.bytes(file), Files.readAllBytes(again));
  }

  @ParameterizedTest
  @CsvSource({
    "model-full.json, full, 2, 2",
    "model-vev.json, VEV, 3, 4",
    "model-mixed.json, diag, 2, 2",
    "model-one-attribute.json, tied, 3, 1"
  })
  void parametersKeepEveryBit(String file, String type, int components, int dimension)
      throws Exception {
    JsonObject written = json(file);
    GaussianMixture model = read(file).model();
    assertEquals(type, model.type().name());
    assertEquals(components, model.components());
    assertEquals(dimension, model.dimension());
    assertEquals(strings(written.get("attributes")), model.schema().attributes());
    assertArrayEquals(flat(written.get("weights")), model.weights());
    double[] means =
        IntStream.range(0, components)
            .mapToObj(model::mean)
            .flatMapToDouble(DoubleStream::of)
            .toArray();
    assertArrayEquals(flat(written.get("means")), means);
    assertArrayEquals(
        flat(written.get("covariances")), model.type().parameters(model.covariances()));
  }

  /** Not by way of any JSON: the figures as they stand in the file. */
  @Test
  void theMixtureIsTheOneThatWasStored() throws Exception {
    GaussianMixture full = read("model-full.json").model();
    assertEquals(List.of("eruptions", "waiting"), full.schema().attributes());
    assertArrayEquals(new double[] {0.6441271322057448, 0.3558728677942552}, full.weights());
    assertArrayEquals(new double[] {2.036388480636091, 54.47851663861927}, full.mean(1));
    assertArrayEquals(
        new double[][] {
          {0.06916769451477073, 0.4351678399941677}, {0.4351678399941677, 33.69728372582445}
        },
        full.covariance(1));
    GaussianMixture one = read("model-one-attribute.json").model();
    for (int k = 0; k < 3; k++) {
      assertArrayEquals(new double[][] {{0.07868240957348449}}, one.covariance(k));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"model-full.json", "model-vev.json", "model-mixed.json"})
  void figuresOfTheFitKeepEveryBit(String file) throws Exception {
    JsonObject written = json(file).getAsJsonObject("fit");
    FitSummary fit = read(file).fit().orElseThrow();
    assertEquals(written.get("log_likelihood").getAsDouble(), fit.logLikelihood());
    assertEquals(written.get("free_parameters").getAsLong(), fit.freeParameters());
    assertEquals(written.get("bic").getAsDouble(), fit.bic());
    assertEquals(written.get("aic").getAsDouble(), fit.aic());
    assertEquals(written.get("icl").getAsDouble(), fit.icl());
    assertEquals(written.get("total_weight").getAsDouble(), fit.totalWeight());
    assertEquals(written.get("iterations").getAsInt(), fit.iterations());
    assertTrue(fit.converged());
  }

  @ParameterizedTest
  @ValueSource(strings = {"model-full.json", "model-mixed.json"})
  void quantilesKeepEveryBit(String file) throws Exception {
    assertArrayEquals(
        flat(json(file).get("log_density_quantiles")),
        read(file).quantiles().orElseThrow().values());
  }

  @Test
  void whatIsNotStoredIsNotThere() throws Exception {
    assertTrue(read("model-vev.json").quantiles().isEmpty());
    assertTrue(read("model-one-attribute.json").quantiles().isEmpty());
    assertTrue(read("model-one-attribute.json").fit().isEmpty());
    assertEquals(List.of(), read("model-full.json").model().schema().constant());
    assertEquals(List.of(), read("model-full.json").model().categorical());
  }

  @Test
  void nominalAndConstantAttributesAreThere() throws Exception {
    GaussianMixture model = read("model-mixed.json").model();
    assertEquals(List.of("größe", "b \"*/\" <%>"), model.schema().attributes());
    assertEquals(List.of("konst"), model.schema().constant());
    assertEquals(
        List.of(
            new CategoricalAttribute("kind", List.of("short", "long", "läng\"er")),
            new CategoricalAttribute("half", List.of("first", "second"))),
        model.schema().categorical());
    JsonObject written = json("model-mixed.json").getAsJsonObject("categorical");
    for (CategoricalDistribution distribution : model.categorical()) {
      JsonObject of = written.getAsJsonObject(distribution.attribute().name());
      for (int k = 0; k < model.components(); k++) {
        assertArrayEquals(
            flat(of.getAsJsonArray("probabilities").get(k)), distribution.probabilities(k));
      }
    }
  }
}
