// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mixtura.format.ModelFormatException;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;

/**
 * Chart data as JSON, so that they can travel through hosts as text: in the graph of a Weka
 * clusterer, and in the internals of a KNIME node. Every bit of a number is kept.
 *
 * <p>The text is one JSON object in one line. Its keys and words are those of version 1.0.0; they
 * are written beside each part of the stored forms, and do not follow from the names of Java
 * things:
 *
 * <ul>
 *   <li>{@code format}: {@code mixtura-exhibit-1}
 *   <li>{@code model}: the mixture, as the text of {@link ModelJson}
 *   <li>{@code rows}, may be missing: some of the training rows
 *   <li>{@code ascent}, may be missing: the traces of the starts and of the run that led to the
 *       mixture
 *   <li>{@code contest}, may be missing: the candidates of the search that chose the mixture; it
 *       needs the {@code ascent}, and a model with figures of its fit
 * </ul>
 *
 * <p>Figures that there are not are {@code NaN}, which is no JSON, but which Gson reads.
 */
public final class ChartDataJson {
  private static final String FORMAT = "mixtura-exhibit-1";

  private static final Gson GSON =
      new GsonBuilder().serializeSpecialFloatingPointValues().disableHtmlEscaping().create();

  private ChartDataJson() {}

  /** What the text holds; parts that are missing are null. */
  record Content(
      @SerializedName("format") @Nullable String format,
      @SerializedName("model") @Nullable String model,
      @SerializedName("rows") @Nullable StoredRows rows,
      @SerializedName("ascent") @Nullable StoredTraces traces,
      @SerializedName("contest") @Nullable StoredComparison comparison) {

    ChartData chartData() throws ModelFormatException {
      StoredModel stored = ModelJson.parse(StoredParts.present(model, "model"));
      Optional<FitTraces> reached = Optional.ofNullable(traces).map(StoredTraces::traces);
      return new ChartData(
          stored,
          Optional.ofNullable(rows).map(StoredRows::rows),
          reached,
          Optional.ofNullable(comparison)
              .map(some -> some.comparison(TrainingSize.of(stored, reached))));
    }
  }

  /**
   * Chart data as text, in one line.
   *
   * @throws IllegalArgumentException if they have candidates, but no traces and figures of the
   *     chosen fit, or those of a fit to other samples
   */
  public static String format(ChartData chartData) {
    return GSON.toJson(
        new Content(
            FORMAT,
            ModelJson.format(chartData.stored()),
            chartData.rows().map(StoredRows::of).orElse(null),
            chartData.traces().map(StoredTraces::of).orElse(null),
            chartData
                .comparison()
                .map(
                    some ->
                        StoredComparison.of(
                            some, TrainingSize.of(chartData.stored(), chartData.traces())))
                .orElse(null)));
  }

  /**
   * Chart data from text.
   *
   * @throws ModelFormatException if the text is of another format, or a part of it is missing or
   *     broken; the message names the part
   */
  public static ChartData parse(String text) throws ModelFormatException {
    try {
      Content content = GSON.fromJson(text, Content.class);
      if (content == null || !FORMAT.equals(content.format)) {
        throw new ModelFormatException("it is not of the format " + FORMAT);
      }
      return content.chartData();
    } catch (RuntimeException e) {
      // Gson's own, those of parts that are missing, and those of the records' constructors
      throw new ModelFormatException("the charts' data are broken: " + e.getMessage(), e);
    }
  }
}
