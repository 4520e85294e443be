// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.training.Internals;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.Reference;

/** Unusual input tables: types, names and sizes. */
class LearnerInputTest {
  private static final List<String> FAITHFUL = List.of("eruptions", "waiting");

  @Test
  void columnsOfTheSameNamesAreKeptAndTheNewOnesGetOthers() throws Exception {
    Tables tables = Tables.of("x", "Cluster", "Log Density", "P (cluster_1)");
    for (int i = 0; i < 20; i++) {
      tables.row("r" + i, i % 2 * 10 + i / 20.0, "mine", "too", "three");
    }
    NodeRun node =
        LearnerRun.node().with("appendProbabilities", true).with("appendLogDensity", true);
    LearnerRun run = LearnerRun.of(node, tables.build());
    List<String> names = Tables.names(run.labelled());
    assertEquals(List.of("x", "Cluster", "Log Density", "P (cluster_1)"), names.subList(0, 4));
    assertEquals(8, names.size());
    assertEquals(Collections.nCopies(20, "mine"), Tables.texts(run.labelled(), "Cluster"));
    assertTrue(names.get(4).startsWith("Cluster"), names.get(4));
    assertEquals("P (cluster_0)", names.get(5));
    assertEquals(
        IntStream.range(0, 20)
            .mapToObj(i -> "cluster_" + run.model().assign(new double[] {i % 2 * 10 + i / 20.0}))
            .toList(),
        Tables.texts(run.labelled(), names.get(4)));
  }

  @Test
  void noRowsAreAnErrorThatSaysSo() {
    NodeRun node = LearnerRun.node();
    Complaint.assertComplains(
        () -> node.execute(Tables.of("x", "y").build()), "no ", "at least one row");
    assertTrue(Internals.chartData(node).isEmpty());
  }

  @Test
  void oneRowGivesOneComponent() throws Exception {
    NodeRun node = LearnerRun.node().with("appendProbabilities", true);
    LearnerRun run = LearnerRun.of(node, Tables.of("x", "y").row("only", 1.5, -2.0).build());
    assertEquals(List.of("cluster_0"), run.labels());
    assertEquals(1, run.components().size());
    assertEquals(1.5, run.number("Mean (x)"));
    assertEquals(-2, run.number("Mean (y)"));
    assertEquals(0, run.number("Covariance (y, x)"));
    assertArrayEquals(new double[] {1}, Tables.doubles(run.labelled(), "P (cluster_0)"));
    assertArrayEquals(new double[] {0}, Tables.doubles(run.labelled(), "P (cluster_1)"));
  }

  @Test
  void oneColumnIsEnough() throws Exception {
    double[][] rows =
        Arrays.stream(Reference.faithful())
            .map(row -> new double[] {row[0]})
            .toArray(double[][]::new);
    LearnerRun run = LearnerRun.of(LearnerRun.node(), Tables.numbers(List.of("x"), rows));
    assertEquals(
        ModelJson.format(StoredModel.of(LearnerRun.core(Tables.samples(List.of("x"), rows), 2))),
        run.json());
  }

  @Test
  void hundredColumnsAreNotTooMany() throws Exception {
    Random random = new Random(1);
    double[][] rows = new double[300][100];
    for (double[] row : rows) {
      boolean first = random.nextBoolean();
      Arrays.setAll(row, j -> random.nextGaussian() + (first ? 4 : 0));
    }
    List<String> names = IntStream.range(0, 100).mapToObj(j -> "column " + j).toList();
    NodeRun node = LearnerRun.node().with("covarianceType", "diag");
    LearnerRun run = LearnerRun.of(node, Tables.numbers(names, rows));
    assertEquals(2 + 100 + 100 * 101 / 2, Tables.names(run.components()).size());
    assertEquals(0, run.number("Covariance (column 99, column 98)"));
    assertEquals(
        run.model().covariance(0)[99][99], run.number("Covariance (column 99, column 99)"));
  }

  @Test
  void integersAndLongsAreNumbers() throws Exception {
    Tables typed = Tables.of("eruptions", "waiting");
    Tables plain = Tables.of("eruptions", "waiting");
    for (double[] row : Reference.faithful()) {
      String key = "r" + Tables.rows(plain.build()).size();
      typed.row(key, (int) (row[0] * 10), (long) row[1]);
      plain.row(key, (double) (int) (row[0] * 10), row[1]);
    }
    LearnerRun run = LearnerRun.of(LearnerRun.node(), typed.build());
    assertEquals(LearnerRun.of(LearnerRun.node(), plain.build()).json(), run.json());
    assertEquals(FAITHFUL, run.model().schema().attributes());
  }

  @Test
  void namesOfAnyScriptComeThrough() throws Exception {
    double[][] rows = Reference.faithful();
    List<String> names = List.of("größe (µm)", "高さ, \"x\"");
    LearnerRun run = LearnerRun.of(LearnerRun.node(), Tables.numbers(names, rows));
    assertEquals(names, run.model().schema().attributes());
    assertTrue(Tables.names(run.components()).contains("Covariance (高さ, \"x\", größe (µm))"));
  }

  @Test
  void rowKeysKeepTheirOrder() throws Exception {
    Tables tables = Tables.of("x");
    List<String> keys = IntStream.range(0, 50).mapToObj(i -> "k" + i * 37 % 50).toList();
    keys.forEach(key -> tables.row(key, key.hashCode() % 10.0));
    LearnerRun run = LearnerRun.of(LearnerRun.node(), tables.build());
    assertEquals(keys, Tables.keys(run.labelled()));
  }

  @Test
  void aConstantColumnIsInTheComponentsButNotInTheModel() throws Exception {
    double[][] rows =
        Arrays.stream(Reference.faithful())
            .map(row -> new double[] {row[0], 7, row[1]})
            .toArray(double[][]::new);
    List<String> names = List.of("eruptions", "always", "waiting");
    NodeRun node = LearnerRun.node();
    LearnerRun run = LearnerRun.of(node, Tables.numbers(names, rows));
    assertEquals(FAITHFUL, run.model().schema().attributes());
    assertEquals(7, run.number("Mean (always)"));
    assertEquals(0, run.number("Covariance (always, always)"));
    assertEquals(0, run.number("Covariance (waiting, always)"));
    assertEquals(run.model().mean(0)[1], run.number("Mean (waiting)"));
    assertEquals(run.model().covariance(0)[1][0], run.number("Covariance (waiting, eruptions)"));
    Complaint.assertWords(node.warning(), "constant", "always");
  }

  @Test
  void nothingButConstantsIsOneComponent() throws Exception {
    BufferedDataTable table = Tables.of("x").row("a", 3.0).row("b", 3.0).build();
    LearnerRun run = LearnerRun.of(LearnerRun.node(), table);
    assertEquals(List.of("cluster_0", "cluster_0"), run.labels());
    assertEquals(3, run.number("Mean (x)"));
  }

  @Test
  void booleanColumnsAreLeftOut() throws Exception {
    Tables tables = Tables.of("flag", "x");
    for (int i = 0; i < 10; i++) {
      tables.row("r" + i, i % 3 == 0, i * 1.5);
    }
    LearnerRun run = LearnerRun.of(LearnerRun.node(), tables.build());
    assertEquals(List.of("x"), run.model().schema().attributes());
  }

  @Test
  void textColumnsAreKeptButNotFitted() throws Exception {
    Tables tables = Tables.of("name", "x");
    for (int i = 0; i < 10; i++) {
      tables.row("r" + i, "n" + i, i * 1.5);
    }
    LearnerRun run = LearnerRun.of(LearnerRun.node(), tables.build());
    assertEquals(List.of("x"), run.model().schema().attributes());
    assertEquals("n3", Tables.texts(run.labelled(), "name").get(3));
  }

  @Test
  void namesOfCovariancesThatAgreeAreMadeUnique() throws Exception {
    List<String> names = List.of("a", "a, a", "b", "b, a");
    double[][] rows = Reference.iris();
    LearnerRun run = LearnerRun.of(LearnerRun.node(), Tables.numbers(names, rows));
    assertEquals(2 + 4 + 10, Tables.names(run.components()).size());
  }
}
