// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.data.Samples;
import org.mixtura.model.Quality;
import org.mixtura.testing.Reference;

class CriterionTest {
  private static final Samples IRIS = Samples.of(Reference.iris());
  private static final SearchOptions OPTIONS =
      SearchOptions.DEFAULTS.withComponents(1, 3).withFolds(3);

  @ParameterizedTest
  @EnumSource(Criterion.class)
  void theChosenOneIsTheBestOfTheSoundOnes(Criterion criterion) {
    Selection selection = Searches.of(IRIS, OPTIONS.withCriterion(criterion));
    List<Candidate> order = selection.bestFirst();
    assertSame(selection.chosen(), order.get(0));
    for (int c = 1; c < order.size(); c++) {
      double step = order.get(c).value(criterion) - order.get(c - 1).value(criterion);
      // covariance types that are the same with one component are as good as each other
      assertTrue(criterion.largerIsBetter() ? step <= 0 : step >= 0, order.get(c).toString());
    }
    assertEquals(criterion, selection.criterion());
    assertTrue(selection.why().contains(criterion.title()), selection::why);
  }

  /** What the table says of the chosen one is what its fit says. */
  @ParameterizedTest
  @EnumSource(Criterion.class)
  void theChosenOneIsTheFit(Criterion criterion) {
    Selection selection = Searches.of(IRIS, OPTIONS.withCriterion(criterion));
    Candidate chosen = selection.chosen();
    Quality quality = selection.best().quality();
    assertEquals(quality.bic(), chosen.value(Criterion.BIC));
    assertEquals(quality.icl(), chosen.value(Criterion.ICL));
    assertEquals(quality.aic(), chosen.value(Criterion.AIC));
    assertEquals(quality.logLikelihood(), chosen.quality().orElseThrow().logLikelihood());
    assertEquals(quality.freeParameters(), chosen.quality().orElseThrow().freeParameters());
    assertEquals(chosen.components(), selection.best().model().components());
    assertEquals(chosen.type(), selection.best().model().type());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void criteriaAreThoseOfTheFormulas(boolean equalWeights) {
    double logWeight = Math.log(150);
    SearchOptions options = OPTIONS.withFit(OPTIONS.fit().withEqualWeights(equalWeights));
    for (Candidate candidate : Searches.of(IRIS, options).candidates()) {
      double deviance = -2 * candidate.quality().orElseThrow().logLikelihood();
      long parameters = parameters(candidate, equalWeights);
      assertEquals(
          parameters, candidate.quality().orElseThrow().freeParameters(), candidate.label());
      assertEquals(deviance + 2 * parameters, candidate.value(Criterion.AIC), 1e-9);
      assertEquals(deviance + parameters * logWeight, candidate.value(Criterion.BIC), 1e-9);
      assertTrue(
          candidate.value(Criterion.ICL) >= candidate.value(Criterion.BIC), candidate.label());
      assertTrue(Double.isNaN(candidate.value(Criterion.CROSS_VALIDATION)), candidate.label());
    }
  }

  /** K - 1 weights unless they are equal, K d means, and the covariances. */
  private static long parameters(Candidate candidate, boolean equalWeights) {
    int k = candidate.components();
    return (equalWeights ? 0 : k - 1) + 4L * k + candidate.type().freeParameters(k, 4);
  }

  @ParameterizedTest
  @EnumSource(Criterion.class)
  void namesAreReadInAnyCase(Criterion criterion) {
    assertSame(criterion, Criterion.named(criterion.label()));
    assertSame(criterion, Criterion.named(" " + criterion.label().toUpperCase(Locale.ROOT)));
    assertFalse(criterion.reading().isBlank());
  }

  @Test
  void anUnknownNameListsWhatIsAllowed() {
    assertComplains(() -> Criterion.named("dic"), "'dic'", "bic, icl, aic, cv");
  }
}
