// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mixtura.testing.Complaint.assertComplains;
import static org.mixtura.testing.Complaint.assertWords;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.annotations.SerializedName;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.format.ModelFormatException;
import org.mixtura.format.StoredModel;
import org.mixtura.model.Quality;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateFit;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.testing.Candidates;
import org.mixtura.work.Outcome;

/** What is written of chart data, and what is refused of what is read. */
class StoredFormsTest {
  private static final String TEXT = ChartDataJson.format(ChartDataExamples.searched());

  private static ModelFormatException refused(Consumer<JsonObject> change) {
    JsonObject all = JsonParser.parseString(TEXT).getAsJsonObject();
    change.accept(all);
    return assertThrows(ModelFormatException.class, () -> ChartDataJson.parse(all.toString()));
  }

  private static JsonObject second(JsonObject all, String part, String list) {
    JsonArray array = all.getAsJsonObject(part).getAsJsonArray(list);
    return array.get(1).getAsJsonObject();
  }

  /** Else its key would follow from its Java name. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        ChartDataJson.Content.class,
        StoredRows.class,
        StoredRows.Attribute.class,
        StoredTraces.class,
        StoredTraces.Start.class,
        StoredComparison.class,
        StoredCandidate.class
      })
  void everyPartHasItsKeyWrittenDown(Class<?> stored) throws NoSuchFieldException {
    for (RecordComponent part : stored.getRecordComponents()) {
      SerializedName key =
          stored.getDeclaredField(part.getName()).getAnnotation(SerializedName.class);
      assertNotNull(key, () -> stored.getSimpleName() + "." + part.getName());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number",
        "method",
        "samples",
        "iterations",
        "meanLogLikelihood",
        "trace",
        "outcome",
        "detail"
      })
  void aStartWithoutAPartIsRefused(String part) {
    ModelFormatException e = refused(all -> second(all, "ascent", "starts").remove(part));
    assertWords(e.getMessage(), "ascent.starts[1]." + part + " is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "components",
        "family",
        "outcome",
        "reason",
        "logLikelihood",
        "freeParameters",
        "bic",
        "icl",
        "aic",
        "crossValidated",
        "converged",
        "iterations"
      })
  void aCandidateWithoutAPartIsRefused(String part) {
    ModelFormatException e = refused(all -> second(all, "contest", "candidates").remove(part));
    assertWords(e.getMessage(), "contest.candidates[1]." + part + " is missing");
  }

  @Test
  void theNumberOfSamplesOfTheTracesIsNeeded() {
    ModelFormatException e = refused(all -> all.getAsJsonObject("ascent").remove("samples"));
    assertWords(e.getMessage(), "ascent.samples is missing");
  }

  @ParameterizedTest
  @CsvSource({"ascent, starts", "contest, candidates"})
  void anUnknownWordListsThoseThatAreKnown(String part, String list) {
    ModelFormatException e =
        refused(all -> second(all, part, list).addProperty("outcome", "chosen"));
    assertWords(
        e.getMessage(),
        list + "[1].outcome is 'chosen'",
        "CHOSEN, PASSED_OVER, DEGENERATE, FAILED");
  }

  @Test
  void anUnknownCriterionIsRefused() {
    ModelFormatException e =
        refused(all -> all.getAsJsonObject("contest").addProperty("criterion", "bic"));
    assertWords(e.getMessage(), "contest.criterion is 'bic'", "BIC, ICL, AIC, CROSS_VALIDATION");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bic", "aic", "logLikelihood"})
  void figuresThatDoNotGoTogetherAreRefused(String figure) {
    ModelFormatException e =
        refused(all -> second(all, "contest", "candidates").addProperty(figure, 1.5));
    assertWords(e.getMessage(), "contest.candidates[1].", "follows from the log-likelihood");
  }

  @ParameterizedTest
  @ValueSource(strings = {"values", "weights"})
  void moreValuesThanWeightsOrFewerAreRefused(String part) {
    ModelFormatException e =
        refused(
            all -> {
              JsonArray array = all.getAsJsonObject("rows").getAsJsonArray(part);
              JsonElement last = array.get(array.size() - 1);
              array.add(last);
            });
    assertWords(e.getMessage(), "rows.values", "rows.weights");
  }

  @Test
  void withoutTheChosenFitACandidateCannotBeRead() {
    ModelFormatException e = refused(all -> all.remove("ascent"));
    assertWords(e.getMessage(), "traces of the chosen fit");
  }

  @Test
  void whatCouldNotBeReadIsNotWritten() {
    ChartData searched = ChartDataExamples.searched();
    ModelComparison other =
        new ModelComparison(
            Criterion.BIC, List.of(Candidates.of(1, "full", CandidateStatus.CHOSEN, "", 9)));
    assertComplains(
        () -> ChartDataJson.format(with(searched.stored(), searched.traces(), other)),
        "VVV, 1",
        "1 samples of weight 1.0",
        "272");
    assertComplains(
        () -> ChartDataJson.format(with(searched.stored(), Optional.empty(), other)),
        "traces of the chosen fit");
    assertComplains(
        () ->
            ChartDataJson.format(with(StoredModel.of(searched.model()), searched.traces(), other)),
        "figures of the chosen fit");
  }

  private static ChartData with(
      StoredModel stored, Optional<FitTraces> traces, ModelComparison comparison) {
    return new ChartData(stored, Optional.empty(), traces, Optional.of(comparison));
  }

  /** Criteria of any size and sign, also where the certainty is much larger or smaller. */
  @Test
  void everyCriterionKeepsItsBits() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      Quality quality =
          new Quality(
              9,
              1 + 1e4 * random.nextDouble(),
              size(random) * random.nextGaussian(),
              -size(random) * random.nextDouble(),
              1 + random.nextInt(500));
      Candidate before = candidate(quality);
      Candidate after = StoredCandidate.of(before).candidate("", TrainingSize.of(quality));
      for (Criterion criterion : Criterion.values()) {
        assertEquals(before.value(criterion), after.value(criterion), quality::toString);
      }
    }
  }

  private static double size(Random random) {
    return Math.pow(10, 24 * random.nextDouble() - 12);
  }

  private static Candidate candidate(Quality quality) {
    return new Candidate(
        2,
        "full",
        CandidateStatus.CHOSEN,
        "",
        Outcome.reached(new CandidateFit(quality, true, 3)),
        Outcome.reached(1 / 3.0));
  }

  @Test
  void aSearchEqualsItselfAfterItWasStored() throws ModelFormatException {
    assertEquals(ChartDataExamples.searched().comparison(), ChartDataJson.parse(TEXT).comparison());
  }
}
