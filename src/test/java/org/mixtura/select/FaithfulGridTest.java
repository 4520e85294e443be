// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mixtura.data.Samples;
import org.mixtura.testing.Reference;

/** The full grid on Old Faithful against mclust's, whose sign is turned here. */
class FaithfulGridTest {
  private static final double AS_GOOD = 1e-3;
  private static final double ENOUGH = 0.95;
  private static final Selection BY_BIC = search(Criterion.BIC);
  private static final Selection BY_ICL = search(Criterion.ICL);

  /** A cell for which mclust has a figure. */
  private record Compared(Candidate ours, double mclust) {
    double behind(Criterion criterion) {
      return ours.value(criterion) - mclust;
    }
  }

  private static Selection search(Criterion criterion) {
    return Searches.of(
        Samples.of(Reference.faithful()), SearchOptions.DEFAULTS.withCriterion(criterion));
  }

  private static List<Compared> cells(Selection selection) {
    String criterion = selection.criterion().label();
    List<Compared> cells = new ArrayList<>();
    for (Map<String, String> row : Reference.table("mclust-" + criterion + "-faithful.csv")) {
      int components = Integer.parseInt(row.get("G"));
      row.forEach(
          (code, figure) -> {
            if (!code.equals("G") && !figure.equals("NA")) {
              Candidate ours = Searches.cell(selection, components, code);
              cells.add(new Compared(ours, -Double.parseDouble(figure)));
            }
          });
    }
    return cells;
  }

  @Test
  void almostAllCellsAreAtLeastAsGood() {
    List<Compared> cells = cells(BY_BIC);
    List<Compared> worse =
        cells.stream().filter(c -> !c.ours().sound() || c.behind(Criterion.BIC) > AS_GOOD).toList();
    assertEquals(9 * 14, cells.size());
    assertTrue(worse.size() <= (1 - ENOUGH) * cells.size(), worse::toString);
  }

  @Test
  void theChosenOneIsAtLeastAsGoodAsTheBestOfMclust() {
    for (Selection selection : List.of(BY_BIC, BY_ICL)) {
      double best = cells(selection).stream().mapToDouble(Compared::mclust).min().orElseThrow();
      assertTrue(
          selection.chosen().value(selection.criterion()) <= best + AS_GOOD,
          () -> selection.why() + "; mclust: " + best);
    }
  }

  /** The choices of mclustBIC(faithful) and mclustICL(faithful). */
  @Test
  void theChoiceIsThatOfMclust() {
    assertEquals("EEE, 3", BY_BIC.chosen().label());
    assertEquals("VVE, 2", BY_ICL.chosen().label());
  }

  /**
   * mclust's ICL is of its own fits, and a more likely fit can have a worse one. With one component
   * there is nothing to find, with two only the tolerance makes a difference.
   */
  @Test
  void forAFewComponentsTheIclIsAtLeastAsGood() {
    for (Compared cell : cells(BY_ICL)) {
      if (cell.ours().components() <= 2) {
        double enough = cell.ours().components() == 1 ? 1e-6 : 0.01;
        assertTrue(cell.behind(Criterion.ICL) <= enough, cell::toString);
      }
    }
  }

  @Test
  void withOneComponentTheTypesOfAsManyParametersAreTheSame() {
    assertEquals(3, distinctFigures(BY_BIC, 1));
    assertEquals(14, distinctFigures(BY_BIC, 2));
  }

  private static long distinctFigures(Selection selection, int components) {
    return selection.candidates().stream()
        .filter(c -> c.components() == components)
        .map(c -> c.value(Criterion.BIC))
        .distinct()
        .count();
  }

  @Test
  void theGridIsInOrder() {
    List<String> labels = Searches.labels(BY_BIC);
    List<String> expected = new ArrayList<>();
    for (Map<String, String> row : Reference.table("mclust-bic-faithful.csv")) {
      row.keySet().stream()
          .filter(code -> !code.equals("G"))
          .forEach(code -> expected.add(code + ", " + row.get("G")));
    }
    assertEquals(expected, labels);
  }
}
