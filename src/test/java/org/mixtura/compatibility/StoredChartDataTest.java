// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.format.ModelJson;
import org.mixtura.model.Quality;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.ChartDataJson;
import org.mixtura.plot.FitTraces;
import org.mixtura.plot.ModelComparison;
import org.mixtura.plot.SampledRows;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateFit;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.weka.MixtureGraph;

/** What version 1.0.0 kept for charts: in KNIME's workflows, and in the graph for Weka. */
class StoredChartDataTest {
  private static final String LEARNER = "internals/learner/exhibit.json";
  private static final String SELECTION = "internals/selection/exhibit.json";
  private static final String GRAPH = "weka/graph.dot";

  /** The chartData's text, which is a comment in the graph. */
  private static String text(String file) {
    String text = Version1.text(file);
    return file.equals(GRAPH) ? FreshChartData.inComment(text) : text;
  }

  private static JsonObject json(String file) {
    return JsonParser.parseString(text(file)).getAsJsonObject();
  }

  private static ChartData chartData(String file) throws Exception {
    return ChartDataJson.parse(text(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {LEARNER, SELECTION})
  void theTextIsWrittenAsItWas(String file) throws Exception {
    assertEquals(text(file), ChartDataJson.format(chartData(file)));
  }

  @Test
  void theGraphIsWrittenAsItWas() throws Exception {
    String graph = Version1.text(GRAPH);
    assertTrue(MixtureGraph.isMixture(graph));
    assertEquals(graph, MixtureGraph.of(MixtureGraph.chartData(graph)));
  }

  @ParameterizedTest
  @ValueSource(strings = {LEARNER, SELECTION, GRAPH})
  void theModelIsThatOfTheText(String file) throws Exception {
    String model = json(file).get("model").getAsString();
    assertEquals(model, ModelJson.format(chartData(file).stored()));
  }

  @ParameterizedTest
  @ValueSource(strings = {LEARNER, SELECTION, GRAPH})
  void rowsKeepEveryBit(String file) throws Exception {
    JsonObject written = json(file).getAsJsonObject("rows");
    SampledRows rows = chartData(file).rows().orElseThrow();
    Samples samples = rows.samples();
    assertEquals(written.get("total").getAsInt(), rows.total());
    assertEquals(written.getAsJsonArray("values").size(), samples.size());
    double[] weights = numbers(written.getAsJsonArray("weights"));
    for (int i = 0; i < samples.size(); i++) {
      double[] values = numbers(written.getAsJsonArray("values").get(i).getAsJsonArray());
      assertArrayEquals(values, samples.row(i));
      assertEquals(weights[i], samples.weight(i));
    }
  }

  private static double[] numbers(JsonArray array) {
    return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).getAsDouble()).toArray();
  }

  @Test
  void rowsHaveTheirAttributes() throws Exception {
    Samples learner = chartData(LEARNER).rows().orElseThrow().samples();
    assertEquals(List.of("eruptions", "waiting"), learner.attributes());
    assertEquals(1.5, learner.weight(1));
    Samples graph = chartData(GRAPH).rows().orElseThrow().samples();
    assertEquals(List.of("größe */ \"x\"", "waiting"), graph.attributes());
    assertEquals(
        List.of(new CategoricalAttribute("kind", List.of("short", "long", "länger"))),
        graph.categorical());
  }

  @ParameterizedTest
  @ValueSource(strings = {LEARNER, SELECTION, GRAPH})
  void theTracesKeepEveryBit(String file) throws Exception {
    JsonObject written = json(file).getAsJsonObject("ascent");
    FitTraces traces = chartData(file).traces().orElseThrow();
    assertArrayEquals(
        numbers(written.getAsJsonArray("meanLogLikelihoods")),
        traces.meanLogLikelihoods().stream().mapToDouble(Double::doubleValue).toArray());
    assertEquals(written.get("samples").getAsInt(), traces.samples());
    assertEquals(written.getAsJsonArray("starts").size(), traces.starts().size());
    for (int s = 0; s < traces.starts().size(); s++) {
      JsonObject one = written.getAsJsonArray("starts").get(s).getAsJsonObject();
      var start = traces.starts().get(s);
      assertEquals(one.get("number").getAsInt(), start.number());
      assertEquals(one.get("method").getAsString(), start.method());
      assertEquals(one.get("samples").getAsInt(), start.samples());
      assertEquals(one.get("iterations").getAsInt(), start.iterations());
      assertEquals(one.get("meanLogLikelihood").getAsDouble(), start.meanLogLikelihood());
      assertArrayEquals(
          numbers(one.getAsJsonArray("trace")),
          start.trace().stream().mapToDouble(Double::doubleValue).toArray());
      assertEquals(one.get("outcome").getAsString(), start.status().name());
      assertEquals(one.get("detail").getAsString(), start.detail());
    }
  }

  @Test
  void onlyASearchHasAComparison() throws Exception {
    assertTrue(chartData(LEARNER).comparison().isEmpty());
    assertTrue(chartData(GRAPH).comparison().isEmpty());
    assertFalse(chartData(SELECTION).comparison().isEmpty());
  }

  @Test
  void theComparisonKeepsEveryBit() throws Exception {
    JsonArray written = json(SELECTION).getAsJsonObject("contest").getAsJsonArray("candidates");
    ModelComparison comparison = chartData(SELECTION).comparison().orElseThrow();
    assertEquals("cv", comparison.criterion().label());
    assertEquals(18, comparison.candidates().size());
    for (int c = 0; c < 18; c++) {
      JsonObject one = written.get(c).getAsJsonObject();
      Candidate candidate = comparison.candidates().get(c);
      assertEquals(one.get("components").getAsInt(), candidate.components());
      assertEquals(one.get("family").getAsString(), candidate.type().name());
      assertEquals(one.get("outcome").getAsString(), candidate.status().name());
      assertEquals(one.get("reason").getAsString(), candidate.reason());
      assertEquals(one.get("logLikelihood").getAsDouble(), logLikelihood(candidate));
      assertEquals(one.get("freeParameters").getAsLong(), freeParameters(candidate));
      assertEquals(one.get("bic").getAsDouble(), candidate.value(Criterion.BIC));
      assertEquals(one.get("icl").getAsDouble(), candidate.value(Criterion.ICL));
      assertEquals(one.get("aic").getAsDouble(), candidate.value(Criterion.AIC));
      assertEquals(
          one.get("crossValidated").getAsDouble(), candidate.value(Criterion.CROSS_VALIDATION));
      Optional<CandidateFit> fit = candidate.fit().value();
      assertEquals(
          one.get("converged").getAsBoolean(), fit.map(CandidateFit::converged).orElse(false));
      assertEquals(one.get("iterations").getAsInt(), fit.map(CandidateFit::iterations).orElse(0));
    }
  }

  private static double logLikelihood(Candidate candidate) {
    return candidate.quality().map(Quality::logLikelihood).orElse(Double.NaN);
  }

  private static long freeParameters(Candidate candidate) {
    return candidate.quality().map(Quality::freeParameters).orElse(0L);
  }

  @Test
  void candidatesOfEveryKindAreThere() throws Exception {
    List<Candidate> candidates = chartData(SELECTION).comparison().orElseThrow().candidates();
    for (CandidateStatus status : CandidateStatus.values()) {
      assertTrue(candidates.stream().anyMatch(c -> c.status() == status), status.name());
    }
    Candidate failed = candidates.get(17);
    assertEquals(CandidateStatus.FAILED, failed.status());
    assertTrue(Double.isNaN(failed.value(Criterion.BIC)));
    assertEquals("there are only 8 distinct samples", failed.reason());
  }

  /** All words that stand for something, also those that the files happen not to hold. */
  @ParameterizedTest
  @ValueSource(strings = {"BIC", "ICL", "AIC", "CROSS_VALIDATION"})
  void everyCriterionIsRead(String name) throws Exception {
    assertReadWith(SELECTION, "\"criterion\":\"CROSS_VALIDATION\"", "\"criterion\":\"" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHOSEN", "PASSED_OVER", "DEGENERATE", "FAILED"})
  void everyOutcomeIsRead(String name) throws Exception {
    String outcome = "\"outcome\":\"" + name;
    assertReadWith(LEARNER, "\"outcome\":\"PASSED_OVER\"", outcome);
    assertReadWith(SELECTION, "\"outcome\":\"DEGENERATE\"", outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "full",
        "tied",
        "diag",
        "spherical",
        "tied-diag",
        "tied-spherical",
        "VEI",
        "EVI",
        "VEE",
        "EVE",
        "VVE",
        "EEV",
        "VEV",
        "EVV"
      })
  void everyTypeIsRead(String name) throws Exception {
    assertReadWith(SELECTION, "\"family\":\"full\"", "\"family\":\"" + name);
  }

  private static void assertReadWith(String file, String old, String opened) throws Exception {
    assertTrue(text(file).contains(old));
    String changed = text(file).replace(old, opened + "\"");
    assertEquals(changed, ChartDataJson.format(ChartDataJson.parse(changed)));
  }
}
