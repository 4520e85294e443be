// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.FitOptions;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.select.ModelSearch;
import org.mixtura.select.SearchOptions;
import org.mixtura.select.Selection;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Reference;

/** The selection gives what the core gives, cell for cell. */
class SelectionSearchTest {
  private static final double[][] ROWS = Reference.faithful();

  private static Selection core(SearchOptions options) {
    return new ModelSearch(options).search(Tables.samples(SelectionRun.NAMES, ROWS));
  }

  @ParameterizedTest
  @EnumSource
  void faithfulByAnyCriterionIsTheCoresSelection(Criterion criterion) throws Exception {
    NodeRun node =
        SelectionRun.node()
            .with("criterion", criterion.label())
            .with("folds", 3)
            .with("appendProbabilities", true)
            .with("appendLogDensity", true);
    Selection selection = core(SelectionRun.OPTIONS.withCriterion(criterion).withFolds(3));
    assertSame(selection, SelectionRun.of(node, SelectionRun.FAITHFUL));
  }

  @Test
  void anyOptionsAreTheCores() throws Exception {
    FitOptions fit =
        FitOptions.DEFAULTS
            .withStart(StartMethod.KMEANS)
            .withStarts(3)
            .withSeed(77)
            .withTolerance(1e-4)
            .withMaxIterations(200)
            .withRegularisation(1e-6)
            .withEqualWeights(true);
    NodeRun node =
        new NodeRun(new GaussianMixtureSelectionNodeFactory())
            .with("minComponents", 2)
            .with("maxComponents", 3)
            .with("start", "kmeans")
            .with("starts", 3)
            .with("seed", 77L)
            .with("tolerance", 1e-4)
            .with("maxIterations", 200)
            .with("regularisation", 1e-6)
            .with("equalWeights", true)
            .with("appendProbabilities", true)
            .with("appendLogDensity", true);
    node.settings().addStringArray("families", "EEE", "spherical");
    Selection selection =
        core(
            SearchOptions.DEFAULTS
                .withComponents(2, 3)
                .withCovarianceTypes(List.of(CovarianceTypes.TIED, CovarianceTypes.SPHERICAL))
                .withFit(fit));
    assertSame(selection, SelectionRun.of(node, SelectionRun.FAITHFUL));
  }

  @Test
  void noneSelectedAreAllThatSuit() throws Exception {
    NodeRun node = SelectionRun.node().with("minComponents", 2).with("maxComponents", 2);
    node.settings().addStringArray("families");
    Selection selection =
        core(SelectionRun.OPTIONS.withComponents(2, 2).withCovarianceTypes(List.of()));
    assertEquals(
        selection.candidates().size(),
        SelectionRun.of(node, SelectionRun.FAITHFUL).candidates().size());
  }

  private static void assertSame(Selection selection, SelectionRun run) {
    assertEquals(SelectionRun.json(selection), run.json());
    assertLabelled(run);
    List<DataRow> rows = Tables.rows(run.candidates());
    assertEquals(selection.candidates().size(), rows.size());
    List<Candidate> bestFirst = selection.bestFirst();
    for (int c = 0; c < bestFirst.size(); c++) {
      assertEquals(bestFirst.get(c).label(), rows.get(c).getKey().getString());
      assertEquals(cells(bestFirst.get(c), selection.criterion()), cells(rows.get(c)));
    }
    assertEquals("chosen", Tables.texts(run.candidates(), "Outcome").get(0));
  }

  private static void assertLabelled(SelectionRun run) {
    assertEquals(
        Arrays.stream(ROWS).map(row -> "cluster_" + run.model().assign(row)).toList(),
        run.labels());
    for (int k = 0; k < run.model().components(); k++) {
      int cluster = k;
      assertArrayEquals(
          Arrays.stream(ROWS)
              .mapToDouble(row -> run.model().responsibilities(row)[cluster])
              .toArray(),
          Tables.doubles(run.labelled(), "P (cluster_" + k + ")"));
    }
    assertArrayEquals(
        Arrays.stream(ROWS).mapToDouble(run.model()::logDensity).toArray(),
        Tables.doubles(run.labelled(), "Log Density"));
  }

  private static List<DataCell> cells(DataRow row) {
    return IntStream.range(0, row.getNumCells()).mapToObj(row::getCell).toList();
  }

  private static List<DataCell> cells(Candidate candidate, Criterion criterion) {
    return List.of(
        new IntCell(candidate.components()),
        new StringCell(candidate.type().name()),
        new StringCell(candidate.type().mclustCode()),
        new StringCell(candidate.status() == CandidateStatus.CHOSEN ? "chosen" : "passed over"),
        new StringCell(criterion.title()),
        number(candidate.value(criterion)),
        new DoubleCell(candidate.quality().orElseThrow().logLikelihood()),
        new LongCell(candidate.quality().orElseThrow().freeParameters()),
        new DoubleCell(candidate.value(Criterion.BIC)),
        new DoubleCell(candidate.value(Criterion.ICL)),
        new DoubleCell(candidate.value(Criterion.AIC)),
        number(candidate.value(Criterion.CROSS_VALIDATION)),
        candidate.fit().value().orElseThrow().converged() ? BooleanCell.TRUE : BooleanCell.FALSE,
        new IntCell(candidate.fit().value().orElseThrow().iterations()),
        new StringCell(candidate.reason()));
  }

  private static DataCell number(double value) {
    return Double.isNaN(value) ? DataType.getMissingCell() : new DoubleCell(value);
  }

  @Test
  void theBestIsTheSmallestBic() throws Exception {
    SelectionRun run = SelectionRun.of(SelectionRun.node(), SelectionRun.FAITHFUL);
    double[] bic = Tables.doubles(run.candidates(), "BIC");
    assertEquals(6, bic.length);
    assertEquals(Arrays.stream(bic).min().orElseThrow(), bic[0]);
    assertArrayEquals(Arrays.stream(bic).sorted().toArray(), bic);
    assertEquals(run.port().stored().fit().orElseThrow().bic(), bic[0]);
  }

  @Test
  void columnsAreNamedAsInTheLearnersTables() throws Exception {
    SelectionRun run = SelectionRun.of(SelectionRun.node(), SelectionRun.FAITHFUL);
    assertEquals(List.of("eruptions", "waiting", "Cluster"), Tables.names(run.labelled()));
    assertTrue(
        Tables.names(run.candidates())
            .containsAll(
                List.of(
                    "Components",
                    "Covariance Type",
                    "Log-Likelihood",
                    "Free Parameters",
                    "BIC",
                    "AIC",
                    "ICL",
                    "Iterations",
                    "Converged")));
  }
}
