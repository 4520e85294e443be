// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Complaint;

/** Unusual rows: missing columns, missing values, text. */
class PredictorInputTest {
  private static final StoredModel IRIS = Models.iris();

  private static NodeRun node() {
    return new NodeRun(new GaussianMixturePredictorNodeFactory())
        .with("appendProbabilities", true)
        .with("appendLogDensity", true);
  }

  private static BufferedDataTable run(
      NodeRun node, StoredModel model, BufferedDataTable table, int parts) throws Exception {
    return parts == 0
        ? (BufferedDataTable) node.execute(Models.port(model), table)[0]
        : Streamed.run(node, Models.port(model), table, parts);
  }

  private static void assertRefused(StoredModel model, BufferedDataTable table, String... words) {
    String message =
        assertThrows(
                InvalidSettingsException.class,
                () -> node().configure(Models.port(model).getSpec(), table.getDataTableSpec()))
            .getMessage();
    Complaint.assertWords(message, words);
  }

  @Test
  void aColumnThatLacksIsNamed() {
    assertRefused(
        IRIS, Tables.of("sl", "sw", "pw").row("a", 1.0, 1.0, 1.0).build(), "'pl'", "numbers");
  }

  @Test
  void aColumnThatHoldsTextIsNamed() {
    BufferedDataTable table =
        Tables.of("sl", "sw", "pl", "pw").row("a", 1.0, 1.0, "one", 1.0).build();
    assertRefused(IRIS, table, "'pl'", "numbers");
  }

  @Test
  void aNominalColumnThatLacksOrHoldsNumbersIsNamed() throws Exception {
    assertRefused(Models.nominal(), Tables.of("x").row("a", 1.0).build(), "'h'", "text");
    assertRefused(Models.nominal(), Tables.of("x", "h").row("a", 1.0, 2.0).build(), "'h'", "text");
  }

  /** Two rows lack some values, one of them as NaN, and one lacks all. */
  private static BufferedDataTable holes() {
    return Tables.of("sl", "sw", "pl", "pw")
        .row("whole", 5.1, 3.5, 1.4, 0.2)
        .row("some", 5.1, null, 1.4, 0.2)
        .row("one", null, Double.NaN, null, 2.0)
        .row("none", null, Double.NaN, null, null)
        .build();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void rowsWithHolesAreScoredByTheMarginal(int parts) throws Exception {
    NodeRun node = node();
    BufferedDataTable scored = run(node, IRIS, holes(), parts);
    GaussianMixture some = IRIS.model().marginal(List.of("sl", "pl", "pw"));
    GaussianMixture one = IRIS.model().marginal(List.of("pw"));
    double[] first = {5.1, 1.4, 0.2};
    double[] second = {2.0};
    assertEquals("cluster_" + some.assign(first), Tables.texts(scored, "Cluster").get(1));
    assertEquals("cluster_" + one.assign(second), Tables.texts(scored, "Cluster").get(2));
    double[] densities = Tables.doubles(scored, "Log Density");
    assertEquals(some.logDensity(first), densities[1], 1e-12);
    assertEquals(one.logDensity(second), densities[2], 1e-12);
    double[] shares = Tables.doubles(scored, "P (cluster_1)");
    assertEquals(one.responsibilities(second)[1], shares[2], 1e-12);
    for (String column : List.of("Cluster", "P (cluster_0)", "P (cluster_2)", "Log Density")) {
      assertEquals("?", Tables.texts(scored, column).get(3), column);
    }
    Complaint.assertWords(
        node.warning(), "2 rows", "by what is present", "1 rows", "missing cells");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void withoutHolesThereIsNoWarning(int parts) throws Exception {
    NodeRun node = node();
    run(node, IRIS, Tables.of("sl", "sw", "pl", "pw").row("a", 5.1, 3.5, 1.4, 0.2).build(), parts);
    assertEquals("", node.warning());
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void infiniteIsAnErrorThatNamesRowAndColumn(double value) {
    BufferedDataTable table =
        Tables.of("sl", "sw", "pl", "pw").row("bad", 5.1, value, 1.4, 0.2).build();
    Complaint.assertComplains(() -> run(node(), IRIS, table, 0), "'bad'", "'sw'", "finite");
    Complaint.assertComplains(() -> run(node(), IRIS, table, 1), "'bad'", "'sw'", "finite");
  }

  @Test
  void integersAndLongsAreNumbers() throws Exception {
    BufferedDataTable whole = Tables.of("sl", "sw", "pl", "pw").row("a", 5, 3L, 1, 0.2).build();
    BufferedDataTable real = Tables.of("sl", "sw", "pl", "pw").row("a", 5.0, 3.0, 1.0, 0.2).build();
    assertArrayEquals(
        Tables.doubles(run(node(), IRIS, real, 0), "Log Density"),
        Tables.doubles(run(node(), IRIS, whole, 0), "Log Density"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void nominalAttributesAreStringColumns(int parts) throws Exception {
    GaussianMixture model = Models.nominal().model();
    BufferedDataTable table =
        Tables.of("h", "x")
            .row("p", "p", 1.0)
            .row("q", "q", 1.0)
            .row("unknown", "zzz", 1.0)
            .row("missing", null, 1.0)
            .row("h alone", "q", null)
            .row("nothing known", "zzz", null)
            .build();
    NodeRun node = node();
    BufferedDataTable scored = run(node, Models.nominal(), table, parts);
    double[] densities = Tables.doubles(scored, "Log Density");
    double nan = Double.NaN;
    assertArrayEquals(
        new double[] {
          model.logDensity(new double[] {1, 0}),
          model.logDensity(new double[] {1, 1}),
          model.logDensity(new double[] {1, nan}),
          model.logDensity(new double[] {1, nan}),
          Math.log(0.25 * 0.1 + 0.75 * 0.8),
          nan
        },
        densities,
        1e-12);
    assertEquals(List.of("cluster_1", "?"), Tables.texts(scored, "Cluster").subList(4, 6));
    Complaint.assertWords(node.warning(), "3 rows", "1 rows");
  }
}
