// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.MixtureBuilder;
import org.mixtura.model.Schema;

/** Reads a model from JSON. */
final class ModelJsonReader {
  private ModelJsonReader() {}

  static StoredModel read(String text) throws ModelFormatException {
    JsonNode root = new JsonNode("", parse(text));
    try {
      String format = root.get("format").string();
      if (!format.equals(ModelJson.FORMAT)) {
        throw new ModelFormatException(
            "\"format\" is \"" + format + "\"; this version reads \"" + ModelJson.FORMAT + "\"");
      }
      return new StoredModel(model(root), fit(root), quantiles(root));
    } catch (IllegalArgumentException e) {
      throw new ModelFormatException(String.valueOf(e.getMessage()), e);
    }
  }

  private static JsonElement parse(String text) throws ModelFormatException {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      refuseRepeatedKeys(text);
      JsonElement root = JsonParser.parseReader(reader);
      if (!root.isJsonObject()) {
        throw new ModelFormatException("it is no JSON object");
      }
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new ModelFormatException("there is text after the end of the JSON object");
      }
      return root;
    } catch (JsonParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new ModelFormatException("it is not well-formed JSON: " + cause.getMessage(), e);
    } catch (ModelFormatException e) {
      throw e;
    } catch (IOException e) {
      throw new ModelFormatException("it is not well-formed JSON: " + e.getMessage(), e);
    }
  }

  /** Gson would keep the last of several values and say nothing. */
  private static void refuseRepeatedKeys(String text) throws IOException {
    Deque<Set<String>> keys = new ArrayDeque<>();
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      JsonToken token = text.isBlank() ? JsonToken.END_DOCUMENT : reader.peek();
      while (token != JsonToken.END_DOCUMENT) {
        switch (token) {
          case BEGIN_OBJECT -> {
            reader.beginObject();
            keys.push(new HashSet<>());
          }
          case END_OBJECT -> {
            reader.endObject();
            keys.pop();
          }
          case BEGIN_ARRAY -> reader.beginArray();
          case END_ARRAY -> reader.endArray();
          case NAME -> {
            String key = reader.nextName();
            if (!keys.element().add(key)) {
              throw new ModelFormatException("the key \"" + key + "\" comes twice in one object");
            }
          }
          default -> reader.skipValue();
        }
        token = reader.peek();
      }
    }
  }

  private static GaussianMixture model(JsonNode root) throws ModelFormatException {
    List<String> attributes = root.get("attributes").strings();
    CovarianceType type = CovarianceTypes.named(root.get("covariance_type").string());
    JsonNode weights = root.get("weights");
    int components = weights.array().size();
    int dimension = attributes.size();
    MixtureBuilder builder =
        GaussianMixture.builder(type)
            .weights(weights.numbers(components))
            .means(root.get("means").matrix(components, dimension))
            .covariances(root.get("covariances").numbers(type.shape(components, dimension)));
    List<CategoricalAttribute> categorical = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : nominal(root).entrySet()) {
      List<String> values = entry.getValue().get("values").strings();
      categorical.add(new CategoricalAttribute(entry.getKey(), values));
      builder.probabilities(
          entry.getKey(), entry.getValue().get("probabilities").matrix(components, values.size()));
    }
    return builder.schema(new Schema(attributes, constant(root), categorical)).build();
  }

  private static List<String> constant(JsonNode root) throws ModelFormatException {
    Optional<JsonNode> constant = root.optional("constant");
    return constant.isPresent() ? constant.get().strings() : List.of();
  }

  private static Map<String, JsonNode> nominal(JsonNode root) throws ModelFormatException {
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    Optional<JsonNode> categorical = root.optional("categorical");
    if (categorical.isPresent()) {
      for (String name : categorical.get().object().keySet()) {
        nodes.put(name, categorical.get().get(name));
      }
    }
    return nodes;
  }

  private static Optional<FitSummary> fit(JsonNode root) throws ModelFormatException {
    Optional<JsonNode> node = root.optional("fit");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    JsonNode fit = node.get();
    return Optional.of(
        new FitSummary(
            fit.get("log_likelihood").number(),
            fit.get("free_parameters").count(1L << 53),
            fit.get("bic").number(),
            fit.get("aic").number(),
            fit.get("icl").number(),
            fit.get("total_weight").number(),
            (int) fit.get("iterations").count(Integer.MAX_VALUE),
            fit.get("converged").bool()));
  }

  private static Optional<LogDensityQuantiles> quantiles(JsonNode root)
      throws ModelFormatException {
    Optional<JsonNode> node = root.optional("log_density_quantiles");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    int count = node.get().array().size();
    return Optional.of(LogDensityQuantiles.ofValues(node.get().numbers(count)));
  }
}
