// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.Reference;

/** The warnings of the learner. */
class LearnerWarningTest {
  private static final BufferedDataTable FAITHFUL =
      Tables.numbers(List.of("eruptions", "waiting"), Reference.faithful());

  @Test
  void aFitWithoutFindingsWarnsOfNothing() throws Exception {
    NodeRun node = LearnerRun.node();
    node.execute(FAITHFUL);
    assertEquals("", node.warning());
  }

  @Test
  void aFitThatDidNotConvergeSaysSo() throws Exception {
    NodeRun node = LearnerRun.node().with("maxIterations", 1);
    LearnerRun run = LearnerRun.of(node, FAITHFUL);
    Complaint.assertWords(node.warning(), "did not converge in 1 iterations");
    assertEquals(List.of("false"), Tables.texts(run.quality(), "Converged"));
  }

  @Test
  void aDegenerateComponentIsNamed() throws Exception {
    Tables tables = Tables.of("x", "y");
    double[][] rows = new double[12][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {i < 10 ? i * i % 7 : 1000, i < 10 ? i * 3 % 10 : 1000 + i};
      tables.row("r" + i, rows[i][0], rows[i][1]);
    }
    Fit fit =
        new MixtureFitter(FitOptions.DEFAULTS.withStarts(3))
            .fit(Tables.samples(List.of("x", "y"), rows));
    NodeRun node = LearnerRun.node();
    node.execute(tables.build());
    Complaint.assertWords(node.warning(), "degenerate component", "Remedies");
    assertEquals(String.join("\n", fit.warnings()), node.warning());
  }

  @Test
  void aWarningIsGoneAfterTheNextRun() throws Exception {
    NodeRun node = LearnerRun.node().with("maxIterations", 1);
    node.execute(FAITHFUL);
    node.with("maxIterations", 500).execute(FAITHFUL);
    assertEquals("", node.warning());
  }
}
