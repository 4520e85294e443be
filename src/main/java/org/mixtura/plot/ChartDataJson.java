// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.format.ModelFormatException;
import org.mixtura.format.ModelJson;

/**
 * ChartData as JSON, so that they can travel through hosts as text. Every bit of a number is kept.
 */
public final class ChartDataJson {
  private static final String FORMAT = "mixtura-exhibit-1";

  /** Figures of candidates that failed are NaN. */
  private static final Gson GSON =
      new GsonBuilder().serializeSpecialFloatingPointValues().disableHtmlEscaping().create();

  private ChartDataJson() {}

  /** What the text holds; parts that are missing are null. */
  private record Content(
      String format, String model, StoredRows rows, FitTraces ascent, ModelComparison contest) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record StoredRows(
      List<String> attributes,
      List<CategoricalAttribute> categorical,
      double[][] values,
      double[] weights,
      int total) {

    static StoredRows of(SampledRows rows) {
      Samples samples = rows.samples();
      return new StoredRows(
          samples.attributes(),
          samples.categorical(),
          IntStream.range(0, samples.size()).mapToObj(samples::row).toArray(double[][]::new),
          IntStream.range(0, samples.size()).mapToDouble(samples::weight).toArray(),
          rows.total());
    }

    SampledRows sampled() {
      Samples.Builder builder = Samples.builder(attributes, categorical);
      for (int i = 0; i < values.length; i++) {
        builder.add(values[i], weights[i]);
      }
      return new SampledRows(builder.build(), total);
    }
  }

  /** Chart data as text, in one line. */
  public static String format(ChartData chartData) {
    return GSON.toJson(
        new Content(
            FORMAT,
            ModelJson.format(chartData.stored()),
            chartData.rows().map(StoredRows::of).orElse(null),
            chartData.ascent().orElse(null),
            chartData.contest().orElse(null)));
  }

  /**
   * chart data from text.
   *
   * @throws ModelFormatException if it is none, or broken
   */
  public static ChartData parse(String text) throws ModelFormatException {
    try {
      Content content = GSON.fromJson(text, Content.class);
      if (content == null || !FORMAT.equals(content.format)) {
        throw new ModelFormatException("it is not of the format " + FORMAT);
      }
      return new ChartData(
          ModelJson.parse(content.model),
          Optional.ofNullable(content.rows).map(StoredRows::sampled),
          Optional.ofNullable(content.ascent),
          Optional.ofNullable(content.contest));
    } catch (RuntimeException e) {
      // Gson's own, those of the records' constructors, and those of parts that are not there
      throw new ModelFormatException("the charts' data are broken: " + e.getMessage(), e);
    }
  }
}
