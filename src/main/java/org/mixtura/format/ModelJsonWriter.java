// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.mixtura.model.CategoricalDistribution;
import org.mixtura.model.GaussianMixture;

/** Writes a model as JSON, a line for each key and arrays on one line. */
final class ModelJsonWriter {
  private static final FormattingStyle LINES = FormattingStyle.PRETTY;
  private static final FormattingStyle ONE_LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  private final StoredModel stored;
  private final StringWriter out = new StringWriter();
  private final JsonWriter json = new JsonWriter(out);

  ModelJsonWriter(StoredModel stored) {
    this.stored = stored;
    json.setFormattingStyle(LINES);
  }

  String text() {
    try {
      json.beginObject();
      writeModel(stored.model());
      if (stored.fit().isPresent()) {
        writeFit(stored.fit().get());
      }
      if (stored.quantiles().isPresent()) {
        write("log_density_quantiles", stored.quantiles().get().values());
      }
      json.endObject();
      return out.append('\n').toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
  }

  private void writeModel(GaussianMixture model) throws IOException {
    json.name("format").value(ModelJson.FORMAT);
    write("attributes", model.schema().attributes());
    if (!model.schema().constant().isEmpty()) {
      write("constant", model.schema().constant());
    }
    json.name("covariance_type").value(model.type().name());
    write("weights", model.weights());
    int[] shape = {model.components(), model.dimension()};
    write("means", shape, flat(model.means()));
    write(
        "covariances",
        model.type().shape(model.components(), model.dimension()),
        model.type().parameters(model.covariances()));
    if (!model.categorical().isEmpty()) {
      json.name("categorical").beginObject();
      for (CategoricalDistribution distribution : model.categorical()) {
        writeNominal(distribution);
      }
      json.endObject();
    }
  }

  private void writeNominal(CategoricalDistribution distribution) throws IOException {
    List<String> values = distribution.attribute().values();
    double[][] probabilities = new double[distribution.components()][];
    for (int k = 0; k < probabilities.length; k++) {
      probabilities[k] = distribution.probabilities(k);
    }
    json.name(distribution.attribute().name()).beginObject();
    write("values", values);
    write("probabilities", new int[] {probabilities.length, values.size()}, flat(probabilities));
    json.endObject();
  }

  private void writeFit(FitSummary fit) throws IOException {
    json.name("fit").beginObject();
    json.name("log_likelihood").value(fit.logLikelihood());
    json.name("free_parameters").value(fit.freeParameters());
    json.name("bic").value(fit.bic());
    json.name("aic").value(fit.aic());
    json.name("icl").value(fit.icl());
    json.name("total_weight").value(fit.totalWeight());
    json.name("iterations").value(fit.iterations());
    json.name("converged").value(fit.converged());
    json.endObject();
  }

  private static double[] flat(double[][] rows) {
    return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
  }

  /** An array begins on its key's line, and goes on there. */
  private void beginArray(String name) throws IOException {
    json.name(name).beginArray().setFormattingStyle(ONE_LINE);
  }

  private void endArray() throws IOException {
    json.endArray().setFormattingStyle(LINES);
  }

  private void write(String name, List<String> values) throws IOException {
    beginArray(name);
    for (String value : values) {
      json.value(value);
    }
    endArray();
  }

  private void write(String name, double[] values) throws IOException {
    write(name, new int[] {values.length}, values);
  }

  private void write(String name, int[] shape, double[] flat) throws IOException {
    if (shape.length == 0) {
      json.name(name).value(flat[0]);
    } else {
      beginArray(name);
      writeElements(shape, 0, flat, 0);
      endArray();
    }
  }

  /** Writes the elements of nested arrays; gives how many numbers have been written. */
  private int writeElements(int[] shape, int level, double[] flat, int at) throws IOException {
    int next = at;
    for (int i = 0; i < shape[level]; i++) {
      if (level == shape.length - 1) {
        json.value(flat[next++]);
      } else {
        json.beginArray();
        next = writeElements(shape, level + 1, flat, next);
        json.endArray();
      }
    }
    return next;
  }
}
