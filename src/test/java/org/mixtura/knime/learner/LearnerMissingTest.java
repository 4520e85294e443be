// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.BufferedDataTable;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.Reference;

/** Missing, NaN and infinite values. */
class LearnerMissingTest {
  private static final List<String> FAITHFUL = List.of("eruptions", "waiting");

  /** Old Faithful, in which rows 5 and 9 lack a value. */
  private static BufferedDataTable table(Double hole) {
    Tables tables = Tables.of("eruptions", "waiting");
    double[][] rows = Reference.faithful();
    for (int i = 0; i < rows.length; i++) {
      tables.row(
          "key " + i, i == 5 ? hole : (Double) rows[i][0], i == 9 ? hole : (Double) rows[i][1]);
    }
    return tables.build();
  }

  private static double[][] complete() {
    List<double[]> rows = new ArrayList<>(List.of(Reference.faithful()));
    rows.remove(9);
    rows.remove(5);
    return rows.toArray(double[][]::new);
  }

  @Test
  void failNamesRowAndColumn() {
    Complaint.assertComplains(
        () -> LearnerRun.node().execute(table(null)), "'key 5'", "'eruptions'", "missing", "skip");
  }

  @Test
  void notANumberCountsAsMissing() {
    Complaint.assertComplains(
        () -> LearnerRun.node().execute(table(Double.NaN)), "'key 5'", "'eruptions'", "missing");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void skippedRowsHaveNoPartInTheFitAndNoCluster(boolean missing) throws Exception {
    NodeRun node =
        LearnerRun.node()
            .with("missingValues", "skip")
            .with("appendProbabilities", true)
            .with("appendLogDensity", true);
    LearnerRun run = LearnerRun.of(node, table(missing ? null : Double.NaN));
    assertEquals(
        ModelJson.format(StoredModel.of(LearnerRun.core(Tables.samples(FAITHFUL, complete()), 2))),
        run.json());
    for (String column : List.of("Cluster", "P (cluster_0)", "P (cluster_1)", "Log Density")) {
      List<String> texts = Tables.texts(run.labelled(), column);
      assertEquals("?", texts.get(5), column);
      assertEquals("?", texts.get(9), column);
      assertEquals(2, texts.stream().filter("?"::equals).count(), column);
    }
    assertEquals(Reference.faithful().length, run.labelled().size());
    Complaint.assertWords(node.warning(), "2 rows", "missing", "skipped");
  }

  @Test
  void aColumnAllMissingIsAnErrorThatNamesIt() {
    Tables tables = Tables.of("x", "empty");
    for (int i = 0; i < 5; i++) {
      tables.row("r" + i, i * 1.0, null);
    }
    Complaint.assertComplains(
        () -> LearnerRun.node().execute(tables.build()), "'r0'", "'empty'", "missing");
    Complaint.assertComplains(
        () -> LearnerRun.node().with("missingValues", "skip").execute(tables.build()),
        "all 5 rows",
        "missing");
  }

  @ParameterizedTest
  @CsvSource({"fail, Infinity", "skip, Infinity", "skip, -Infinity"})
  void infiniteIsAnErrorThatNamesRowAndColumn(String choice, double value) {
    NodeRun node = LearnerRun.node().with("missingValues", choice);
    Complaint.assertComplains(
        () -> node.execute(Tables.of("x", "y").row("a", 1.0, 2.0).row("b", 3.0, value).build()),
        "'b'",
        "'y'",
        String.valueOf(value),
        "finite");
  }

  @Test
  void aMissingValueInAColumnThatIsNotFittedDoesNotMatter() throws Exception {
    NodeRun node = LearnerRun.node().withColumns("waiting");
    BufferedDataTable table =
        Tables.of("eruptions", "waiting").row("a", null, 1.0).row("b", 2.0, 5.0).build();
    LearnerRun run = LearnerRun.of(node, table);
    assertTrue(run.labels().stream().noneMatch("?"::equals));
  }

  @Test
  void aMissingWeightCountsAsMissing() throws Exception {
    BufferedDataTable table =
        Tables.of("x", "w").row("a", 1.0, 1.0).row("b", 2.0, null).row("c", 5.0, 1.0).build();
    NodeRun node = LearnerRun.node().with("weightColumn", "w");
    Complaint.assertComplains(() -> node.execute(table), "'b'", "'w'", "missing");
    LearnerRun run = LearnerRun.of(node.with("missingValues", "skip"), table);
    assertEquals("?", run.labels().get(1));
    assertEquals(1, run.labels().stream().filter("?"::equals).count());
  }
}
