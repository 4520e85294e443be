// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.node.BufferedDataTable;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.Reference;

/** A column of sample weights. */
class LearnerWeightsTest {
  private static final double[][] ROWS = Reference.faithful();

  private static double weight(int i) {
    return i % 4 * 0.75;
  }

  private static BufferedDataTable table() {
    Tables tables = Tables.of("eruptions", "w", "waiting");
    for (int i = 0; i < ROWS.length; i++) {
      tables.row("r" + i, ROWS[i][0], weight(i), ROWS[i][1]);
    }
    return tables.build();
  }

  private static Fit core() {
    Samples.Builder builder = Samples.builder(List.of("eruptions", "waiting"));
    for (int i = 0; i < ROWS.length; i++) {
      builder.add(ROWS[i], weight(i));
    }
    return LearnerRun.core(builder.build(), 2);
  }

  @Test
  void theFitIsTheCoresWithTheseWeights() throws Exception {
    NodeRun node = LearnerRun.node().with("weightColumn", "w");
    LearnerRun run = LearnerRun.of(node, table());
    assertEquals(ModelJson.format(StoredModel.of(core())), run.json());
    assertEquals(List.of("eruptions", "waiting"), run.model().schema().attributes());
    BufferedDataTable unweighted = Tables.numbers(List.of("eruptions", "waiting"), ROWS);
    assertNotEquals(LearnerRun.of(LearnerRun.node(), unweighted).json(), run.json());
  }

  @Test
  void rowsOfWeight0GetAClusterToo() throws Exception {
    LearnerRun run = LearnerRun.of(LearnerRun.node().with("weightColumn", "w"), table());
    List<String> labels = run.labels();
    assertFalse(labels.contains("?"));
    for (int i = 0; i < ROWS.length; i += 4) {
      assertEquals("cluster_" + run.model().assign(ROWS[i]), labels.get(i));
    }
    double[] sizes = Tables.doubles(run.components(), "Size");
    assertEquals(ROWS.length, sizes[0] + sizes[1]);
  }

  @ParameterizedTest
  @CsvSource({"-1, fail", "-0.5, skip", "Infinity, fail", "-Infinity, skip"})
  void aBadWeightIsNamed(double weight, String missing) {
    BufferedDataTable table =
        Tables.of("x", "w").row("a", 1.0, 1.0).row("bad one", 2.0, weight).build();
    NodeRun node = LearnerRun.node().with("weightColumn", "w").with("missingValues", missing);
    Complaint.assertComplains(
        () -> node.execute(table), "'bad one'", "'w'", String.valueOf(weight), "not negative");
  }

  @Test
  void allWeights0AreAnError() {
    BufferedDataTable table = Tables.of("x", "w").row("a", 1.0, 0.0).row("b", 2.0, 0.0).build();
    Complaint.assertComplains(
        () -> LearnerRun.node().with("weightColumn", "w").execute(table), "weight 0", "positive");
  }

  @Test
  void wholeNumbersAreWeights() throws Exception {
    BufferedDataTable whole =
        Tables.of("x", "w").row("a", 1.0, 1).row("b", 2.0, 2).row("c", 4.5, 1).build();
    BufferedDataTable real =
        Tables.of("x", "w").row("a", 1.0, 1.0).row("b", 2.0, 2.0).row("c", 4.5, 1.0).build();
    NodeRun node = LearnerRun.node().with("weightColumn", "w");
    assertEquals(LearnerRun.of(node, real).json(), LearnerRun.of(node, whole).json());
  }
}
