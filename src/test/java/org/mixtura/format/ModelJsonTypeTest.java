// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.format.ModelExamples.assertRefused;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Decomposition;
import org.mixtura.testing.Examples;

/**
 * Matrices of a covariance type are read only if they have in common what its code says, within
 * 1e-6; and over one attribute, where covariance types are alike, any of their names is read.
 */
class ModelJsonTypeTest {
  private static final Gson GSON = new Gson();

  /** What is changed, in the last of three components; and what is then said of it. */
  @ParameterizedTest
  @CsvSource({
    "VEI, shape, component 2, shape",
    "VEI, orientation, component 2, diagonal",
    "EVI, volume, component 2, volume",
    "EVI, orientation, component 2, diagonal",
    "VEE, shape, component 2, shape",
    "VEE, orientation, component 2, orientation",
    "EVE, volume, component 2, volume",
    "EVE, orientation, component, axes",
    "VVE, orientation, component, axes",
    "EEV, volume, component 2, volume",
    "EEV, shape, component 2, shape",
    "VEV, shape, component 2, shape",
    "EVV, volume, component 2, volume"
  })
  void whatDoesNotObeyTheTypeIsRefused(String code, String part, String where, String what) {
    assertRefused(changed(code, part, 1e-3), code, where, what);
    assertRefused(changed(code, part, -1e-3), code, where, what);
  }

  @ParameterizedTest
  @CsvSource({
    "VEI, shape",
    "VEI, orientation",
    "EVI, volume",
    "EVI, orientation",
    "VEE, shape",
    "VEE, orientation",
    "EVE, volume",
    "EVE, orientation",
    "VVE, orientation",
    "EEV, volume",
    "EEV, shape",
    "VEV, shape",
    "EVV, volume"
  })
  void whatObeysItButForRoundingIsTaken(String code, String part) throws ModelFormatException {
    GaussianMixture read = ModelJson.parse(changed(code, part, 1e-8)).model();
    assertEquals(code, read.type().name());
  }

  /** What varies may vary. */
  @ParameterizedTest
  @CsvSource({
    "VEI, volume",
    "EVI, shape",
    "VEE, volume",
    "EVE, shape",
    "VVE, volume",
    "VVE, shape",
    "EEV, orientation",
    "VEV, volume",
    "VEV, orientation",
    "EVV, shape",
    "EVV, orientation"
  })
  void whatTheTypeLeavesFreeIsTaken(String code, String part) throws ModelFormatException {
    GaussianMixture read = ModelJson.parse(changed(code, part, 0.5)).model();
    assertEquals(code, read.type().name());
  }

  /** A model of a covariance type whose last component has another volume, shape or orientation. */
  private static String changed(String code, String part, double change) {
    GaussianMixture model = ModelExamples.ofType(CovarianceTypes.named(code));
    Decomposition parts = parts(model);
    double factor = 1 + change;
    switch (part) {
      case "volume" -> parts.volumes()[2] *= factor;
      case "shape" -> {
        parts.shapes()[2][0] *= factor;
        parts.shapes()[2][1] /= factor;
      }
      default -> turn(parts.orientations()[2], change);
    }
    JsonObject json = json(model);
    json.add("covariances", GSON.toJsonTree(parts.matrices()));
    return json.toString();
  }

  private static Decomposition parts(GaussianMixture model) {
    double[][][] matrices =
        IntStream.range(0, model.components())
            .mapToObj(model::covariance)
            .toArray(double[][][]::new);
    return Examples.axisParallel(model.type())
        ? Decomposition.ofDiagonals(matrices)
        : Decomposition.of(matrices);
  }

  /** In the plane of the first two axes. */
  private static void turn(double[][] axes, double angle) {
    for (double[] row : axes) {
      double before = row[0];
      row[0] = Math.cos(angle) * before - Math.sin(angle) * row[1];
      row[1] = Math.sin(angle) * before + Math.cos(angle) * row[1];
    }
  }

  private static JsonObject json(GaussianMixture model) {
    return JsonParser.parseString(ModelJson.format(StoredModel.of(model))).getAsJsonObject();
  }

  static Stream<Arguments> typesOverOneAttribute() {
    return Examples.types()
        .map(type -> Arguments.of(type, type.mclustCode().startsWith("E") ? "tied" : "full"));
  }

  /** Two components; every type's shape then holds the one or two variances and nothing else. */
  @ParameterizedTest
  @MethodSource("typesOverOneAttribute")
  void overOneAttributeEveryNameIsRead(CovarianceType type, String name)
      throws ModelFormatException {
    JsonObject json =
        json(
            GaussianMixture.builder(CovarianceTypes.FULL)
                .weights(0.25, 0.75)
                .means(new double[][] {{0}, {1}})
                .covariances(1, 1)
                .build());
    double second = name.equals("tied") ? 2.5 : 3.5;
    json.addProperty("covariance_type", type.name());
    json.add(
        "covariances", JsonParser.parseString(variances(type.shape(2, 1), "2.5", "" + second)));
    GaussianMixture read = ModelJson.parse(json.toString()).model();
    assertArrayEquals(new double[][] {{2.5}}, read.covariance(0));
    assertArrayEquals(new double[][] {{second}}, read.covariance(1));
    assertEquals(name, read.type().name());
    assertEquals(name, json(read).get("covariance_type").getAsString());
    assertEquals(
        GSON.toJson(read.means()),
        GSON.toJson(ModelJson.parse(json(read).toString()).model().means()));
  }

  /** Variances of one attribute in nested arrays; the first one alone if there is room for one. */
  private static String variances(int[] shape, String... each) {
    boolean perComponent = shape.length > 0 && shape[0] == 2;
    int depth = shape.length - (perComponent ? 1 : 0);
    Stream<String> elements = Arrays.stream(each).limit(perComponent ? 2 : 1);
    String inner =
        String.join(",", elements.map(v -> "[".repeat(depth) + v + "]".repeat(depth)).toList());
    return perComponent ? "[" + inner + "]" : inner;
  }
}
