// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.MixtureAssert.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;

/** What is searched if no covariance types are asked for, on data of all kinds. */
class SuitableTypesTest {
  private static List<String> codes(Selection selection, int components) {
    return selection.candidates().stream()
        .filter(c -> c.components() == components)
        .map(c -> c.type().mclustCode())
        .toList();
  }

  @Test
  void noMoreSamplesThanAttributesLeaveTheSixWithoutCorrelation() {
    List<String> six = List.of("EII", "VII", "EEI", "VEI", "EVI", "VVI");
    assertEquals(six, codes(Searches.upTo(2, Samples.of(Examples.rows(6, 6, 1))), 2));
    assertEquals(14, codes(Searches.upTo(2, Samples.of(Examples.rows(7, 6, 1))), 2).size());
  }

  @Test
  void whatIsAskedForIsSearchedOnFewSamplesToo() {
    List<CovarianceType> asked = List.of(CovarianceTypes.FULL, CovarianceTypes.TIED_SPHERICAL);
    SearchOptions options = SearchOptions.DEFAULTS.withComponents(1, 1).withCovarianceTypes(asked);
    assertEquals(
        List.of("EII", "VVV"), codes(Searches.of(Samples.of(Examples.rows(6, 6, 1)), options), 1));
  }

  /** mclust 6.0.0, its sign turned: {@code Mclust(faithful$waiting)$bic}, which is of E, 2. */
  @Test
  void oneAttributeHasTwoTypes() {
    double[][] waits =
        Arrays.stream(Reference.faithful())
            .map(row -> new double[] {row[1]})
            .toArray(double[][]::new);
    Selection selection = Searches.upTo(4, Samples.of(waits));
    for (int components = 1; components <= 4; components++) {
      assertEquals(List.of("EEE", "VVV"), codes(selection, components));
    }
    assertEquals("EEE, 2", selection.chosen().label());
    assertTrue(selection.chosen().value(Criterion.BIC) <= 2090.42727673 + 1e-3, selection::why);
  }

  @Test
  void typesThatAreTheSameOverOneAttributeAreSearchedOnce() {
    SearchOptions options =
        SearchOptions.DEFAULTS
            .withComponents(1, 2)
            .withCovarianceTypes(SearchOptions.covarianceTypes("EII,EEI,EEE,VVI"));
    Selection selection = Searches.of(Samples.of(Examples.rows(50, 1, 1)), options);
    assertEquals(List.of("EEE", "VVV"), codes(selection, 2));
  }

  /** Answers to two questions that go together, or not. */
  private static Samples answers(boolean together) {
    CategoricalAttribute colour =
        new CategoricalAttribute("colour", List.of("red", "green", "blue"));
    CategoricalAttribute taste =
        new CategoricalAttribute("taste", List.of("sweet", "sour", "salty"));
    Samples.Builder builder = Samples.builder(List.of(), List.of(colour, taste));
    Random random = new Random(3);
    for (int i = 0; i < 400; i++) {
      int first = random.nextInt(3);
      builder.add(new double[] {first, together ? first : random.nextInt(3)});
    }
    return builder.build();
  }

  @Test
  void nominalAttributesAloneHaveOneType() {
    Selection together = Searches.upTo(4, answers(true));
    assertEquals(List.of("VVV"), codes(together, 2));
    assertEquals(3, together.chosen().components());
    assertEquals(1, Searches.upTo(4, answers(false)).chosen().components());
  }

  @Test
  void constantAttributesDoNotMatter() {
    double[][] with =
        Arrays.stream(Reference.faithful())
            .map(row -> new double[] {row[0], 7, row[1]})
            .toArray(double[][]::new);
    Samples.Builder without = Samples.builder(List.of("x1", "x3"));
    Arrays.stream(Reference.faithful()).forEach(without::add);
    Selection expected = Searches.upTo(3, without.build());
    Selection actual = Searches.upTo(3, Samples.of(with));
    assertEquals(expected.candidates(), actual.candidates());
    assertEquals(List.of("x2"), actual.best().model().schema().constant());
    assertClose(expected.best().model(), actual.best().model(), 0);
  }

  /** Nothing is left to tell two components apart. */
  @Test
  void ifAllAttributesAreConstantThereIsOneComponent() {
    double[][] rows = new double[20][];
    Arrays.fill(rows, new double[] {1, 2});
    Selection selection = Searches.upTo(3, Samples.of(rows));
    assertEquals(1, selection.chosen().components());
    assertEquals(
        List.of(CandidateStatus.CHOSEN, CandidateStatus.FAILED, CandidateStatus.FAILED),
        selection.candidates().stream().map(Candidate::status).toList());
  }
}
