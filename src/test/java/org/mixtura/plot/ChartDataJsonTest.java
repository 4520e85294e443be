// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.FitSummary;
import org.mixtura.format.ModelFormatException;
import org.mixtura.format.StoredModel;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.testing.Candidates;
import org.mixtura.testing.MixtureAssert;

/** ChartData travel as text, without losing a bit. */
class ChartDataJsonTest {
  private static ChartData again(ChartData chartData) throws ModelFormatException {
    return ChartDataJson.parse(ChartDataJson.format(chartData));
  }

  @Test
  void aSearchWithItsRowsComesBack() throws ModelFormatException {
    ChartData chartData = ChartDataExamples.searched();
    ChartData again = again(chartData);
    assertEquals(chartData.traces(), again.traces());
    assertEquals(chartData.comparison(), again.comparison());
    assertEquals(ChartDataJson.format(chartData), ChartDataJson.format(again));
    MixtureAssert.assertSameBits(chartData.model(), again.model());
    assertEquals(chartData.rows().orElseThrow().total(), again.rows().orElseThrow().total());
  }

  @Test
  void whatIsMissingStaysMissing() throws ModelFormatException {
    ChartData alone = again(ChartData.of(StoredModel.of(ChartDataExamples.mixture(2, 3))));
    assertEquals(Optional.empty(), alone.rows());
    assertEquals(Optional.empty(), alone.traces());
    assertEquals(Optional.empty(), alone.comparison());
    assertEquals(Optional.empty(), alone.stored().quantiles());
  }

  @Test
  void figuresThatAreNotNumbersComeBack() throws ModelFormatException {
    Candidate best = candidate(2, CandidateStatus.CHOSEN, 1 / 3.0);
    Candidate failed = candidate(3, CandidateStatus.FAILED, Double.NaN);
    ModelComparison comparison = new ModelComparison(Criterion.BIC, List.of(best, failed));
    assertEquals(Optional.of(comparison), again(compared(comparison)).comparison());
  }

  private static Candidate candidate(int components, CandidateStatus status, double value) {
    return Candidates.of(components, "full", status, "it's \"so\" </script> */ \u5e45", value);
  }

  /** Chart data of a fit to the samples that the candidates were fitted to. */
  private static ChartData compared(ModelComparison comparison) {
    StoredModel stored =
        new StoredModel(
            ChartDataExamples.mixture(2, 1),
            Optional.of(new FitSummary(0, 0, 0, 0, 0, 1, 0, true)),
            Optional.empty());
    FitTraces traces = new FitTraces(List.of(), List.of(), Candidates.SAMPLES);
    return new ChartData(stored, Optional.empty(), Optional.of(traces), Optional.of(comparison));
  }

  @Test
  void rowsComeBackWithWeightsAndNominalValues() throws ModelFormatException {
    Samples.Builder builder =
        Samples.builder(
            List.of("H\u00f6he */ \"\u5e45\"", "tiny"),
            List.of(new CategoricalAttribute("housing", List.of("rent", "own"))));
    Random random = new Random(5);
    for (int i = 0; i < 600; i++) {
      double group = i % 2;
      double[] row = {9 * group + random.nextGaussian(), 1e-300 * random.nextGaussian(), group};
      builder.add(row, random.nextDouble() + 1e-9);
    }
    Samples samples = builder.build();
    ChartData chartData =
        ChartData.of(
                new MixtureFitter(FitOptions.DEFAULTS.withComponents(2))
                    .fit(samples.select(List.of("H\u00f6he */ \"\u5e45\"", "housing"))))
            .with(SampledRows.of(samples, 100));
    Samples before = chartData.rows().orElseThrow().samples();
    Samples after = again(chartData).rows().orElseThrow().samples();
    assertEquals(before.attributes(), after.attributes());
    assertEquals(before.categorical(), after.categorical());
    assertEquals(before.size(), after.size());
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.weight(i), after.weight(i));
      org.junit.jupiter.api.Assertions.assertArrayEquals(before.row(i), after.row(i));
    }
  }

  @Test
  void theTextIsOneLine() {
    assertTrue(ChartDataJson.format(ChartDataExamples.searched()).lines().count() == 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "nonsense",
        "[]",
        "{}",
        "{\"format\": \"mixtura-1\"}",
        "{\"format\": \"mixtura-exhibit-1\"}",
        "{\"format\": \"mixtura-exhibit-1\", \"model\": \"{}\"}",
        "{\"format\": \"mixtura-exhibit-1\", \"model\": 7}"
      })
  void whatIsNoChartDataIsRefused(String text) {
    assertThrows(ModelFormatException.class, () -> ChartDataJson.parse(text));
  }

  @Test
  void truncatedTextIsRefused() {
    String text = ChartDataJson.format(ChartDataExamples.searched());
    for (int length = 1; length < text.length(); length += text.length() / 50) {
      String cut = text.substring(0, length);
      assertThrows(ModelFormatException.class, () -> ChartDataJson.parse(cut));
    }
  }

  /** Each one missing alone would be found out only when a chart is drawn. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "model",
        "rows.attributes",
        "rows.categorical",
        "rows.values",
        "rows.weights",
        "rows.total",
        "ascent.meanLogLikelihoods",
        "ascent.starts",
        "contest.criterion",
        "contest.candidates"
      })
  void aMissingPartIsRefused(String part) {
    JsonObject all =
        JsonParser.parseString(ChartDataJson.format(ChartDataExamples.searched()))
            .getAsJsonObject();
    JsonObject at = all;
    String[] way = part.split("\\.", -1);
    for (int i = 0; i < way.length - 1; i++) {
      at = at.getAsJsonObject(way[i]);
    }
    at.remove(way[way.length - 1]);
    assertThrows(ModelFormatException.class, () -> ChartDataJson.parse(all.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"outcome", "family"})
  void aCandidateThatCouldNotBeDrawnIsRefused(String part) {
    JsonObject all =
        JsonParser.parseString(ChartDataJson.format(ChartDataExamples.searched()))
            .getAsJsonObject();
    all.getAsJsonObject("contest")
        .getAsJsonArray("candidates")
        .get(1)
        .getAsJsonObject()
        .addProperty(part, "unheard of");
    assertThrows(ModelFormatException.class, () -> ChartDataJson.parse(all.toString()));
  }

  @Test
  void aStartWithoutOutcomeIsRefused() {
    JsonObject all =
        JsonParser.parseString(ChartDataJson.format(ChartDataExamples.searched()))
            .getAsJsonObject();
    all.getAsJsonObject("ascent")
        .getAsJsonArray("starts")
        .get(0)
        .getAsJsonObject()
        .remove("outcome");
    assertThrows(ModelFormatException.class, () -> ChartDataJson.parse(all.toString()));
  }

  @Test
  void rowsOfOtherAttributesAreRefused() {
    ChartData one =
        ChartDataExamples.of(ChartDataExamples.named(ChartDataExamples.mixture(2, 2), "a", "b"), 5);
    JsonObject all = JsonParser.parseString(ChartDataJson.format(one)).getAsJsonObject();
    all.addProperty(
        "model",
        org.mixtura.format.ModelJson.format(
            StoredModel.of(ChartDataExamples.named(ChartDataExamples.mixture(2, 2), "a", "c"))));
    assertThrows(ModelFormatException.class, () -> ChartDataJson.parse(all.toString()));
  }
}
