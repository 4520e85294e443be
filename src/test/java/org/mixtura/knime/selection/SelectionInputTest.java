// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.mixtura.data.Samples;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.training.Internals;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.Reference;

/** Unusual input tables: types, names and sizes. */
class SelectionInputTest {
  private static final double[][] ROWS = Reference.faithful();

  @Test
  void noRowsAreAnErrorThatSaysSo() {
    NodeRun node = SelectionRun.node();
    Complaint.assertComplains(
        () -> node.execute(Tables.of("x", "y").build()), "no ", "at least one row");
    assertTrue(Internals.chartData(node).isEmpty());
  }

  @Test
  void oneRowGivesOneCluster() throws Exception {
    NodeRun node = SelectionRun.node().with("maxComponents", 1).with("appendProbabilities", true);
    SelectionRun run = SelectionRun.of(node, Tables.of("x", "y").row("only", 1.5, -2.0).build());
    assertEquals(List.of("cluster_0"), run.labels());
    assertEquals(1, run.model().components());
    assertEquals(List.of("1.0"), Tables.texts(run.labelled(), "P (cluster_0)"));
  }

  @Test
  void namesOfAnyScriptComeThrough() throws Exception {
    List<String> names = List.of("größe (µm)", "高さ, \"x\"");
    SelectionRun run = SelectionRun.of(SelectionRun.node(), Tables.numbers(names, ROWS));
    assertEquals(names, run.model().schema().attributes());
    assertEquals(names, Tables.names(run.labelled()).subList(0, 2));
  }

  @Test
  void columnsOfTheSameNamesAreKeptAndTheNewOnesGetOthers() throws Exception {
    Tables tables = Tables.of("x", "Cluster");
    for (int i = 0; i < 30; i++) {
      tables.row("r" + i, i % 2 * 10 + i / 20.0, "mine");
    }
    SelectionRun run = SelectionRun.of(SelectionRun.node(), tables.build());
    assertEquals(Collections.nCopies(30, "mine"), run.labels());
    assertEquals(3, Tables.names(run.labelled()).size());
  }

  @Test
  void chosenColumnsAloneAreFitted() throws Exception {
    SelectionRun run =
        SelectionRun.of(SelectionRun.node().withColumns("waiting"), SelectionRun.FAITHFUL);
    Samples chosen = Tables.samples(SelectionRun.NAMES, ROWS).select(List.of("waiting"));
    assertEquals(SelectionRun.json(SelectionRun.core(chosen)), run.json());
  }

  @Test
  void sampleWeightsAreTheCores() throws Exception {
    Tables tables = Tables.of("eruptions", "w", "waiting");
    Samples.Builder samples = Samples.builder(SelectionRun.NAMES);
    for (int i = 0; i < ROWS.length; i++) {
      double weight = i % 4 * 0.75;
      tables.row("r" + i, ROWS[i][0], weight, ROWS[i][1]);
      samples.add(ROWS[i], weight);
    }
    SelectionRun run =
        SelectionRun.of(SelectionRun.node().with("weightColumn", "w"), tables.build());
    assertEquals(SelectionRun.json(SelectionRun.core(samples.build())), run.json());
    assertFalse(run.labels().contains("?"));
  }

  /** Old Faithful, in which rows 5 and 9 lack a value. */
  private static BufferedDataTable withHoles() {
    Tables tables = Tables.of("eruptions", "waiting");
    for (int i = 0; i < ROWS.length; i++) {
      tables.row("key " + i, i == 5 ? null : ROWS[i][0], i == 9 ? Double.NaN : (Double) ROWS[i][1]);
    }
    return tables.build();
  }

  @Test
  void aMissingValueIsAnErrorThatNamesRowAndColumn() {
    NodeRun node = SelectionRun.node();
    Complaint.assertComplains(
        () -> node.execute(withHoles()), "'key 5'", "'eruptions'", "missing", "skip");
    assertTrue(Internals.chartData(node).isEmpty());
  }

  @Test
  void skippedRowsHaveNoPartInTheSearchAndNoCluster() throws Exception {
    List<double[]> complete = new ArrayList<>(List.of(ROWS));
    complete.remove(9);
    complete.remove(5);
    NodeRun node = SelectionRun.node().with("missingValues", "skip");
    SelectionRun run = SelectionRun.of(node, withHoles());
    Samples samples = Tables.samples(SelectionRun.NAMES, complete.toArray(double[][]::new));
    assertEquals(SelectionRun.json(SelectionRun.core(samples)), run.json());
    assertEquals("?", run.labels().get(5));
    assertEquals("?", run.labels().get(9));
    assertEquals(2, Collections.frequency(run.labels(), "?"));
    Complaint.assertWords(node.warning(), "2 rows", "missing", "skipped");
  }

  @Test
  void aSearchWithoutFindingsWarnsOfNothing() throws Exception {
    NodeRun node = SelectionRun.node();
    node.execute(SelectionRun.FAITHFUL);
    assertEquals("", node.warning());
  }

  @Test
  void warningsAreThoseOfTheBestFit() throws Exception {
    NodeRun node = SelectionRun.node().with("minComponents", 2).with("maxIterations", 1);
    SelectionRun run = SelectionRun.of(node, SelectionRun.FAITHFUL);
    Complaint.assertWords(node.warning(), "did not converge in 1 iterations");
    assertTrue(Tables.texts(run.candidates(), "Converged").contains("false"));
  }
}
