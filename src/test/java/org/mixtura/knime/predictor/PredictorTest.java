// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.streamable.InputPortRole;
import org.knime.core.node.streamable.OutputPortRole;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.NodeRun.Cancelling;
import org.mixtura.knime.Tables;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Reference;

/** The predictor gives what the core gives, cell for cell, as a table and as a stream. */
class PredictorTest {
  private static final StoredModel IRIS = Models.iris();
  private static final GaussianMixture MODEL = IRIS.model();
  private static final double[][] ROWS = Reference.iris();
  private static final BufferedDataTable TABLE = Tables.numbers(Models.IRIS, ROWS);

  private static NodeRun node() {
    return new NodeRun(new GaussianMixturePredictorNodeFactory());
  }

  private static NodeRun nodeWithAll() {
    return node()
        .with("appendProbabilities", true)
        .with("appendLogDensity", true)
        .with("appendOutlier", true);
  }

  private static BufferedDataTable run(NodeRun node, BufferedDataTable table, int parts)
      throws Exception {
    return parts == 0
        ? (BufferedDataTable) node.execute(Models.port(IRIS), table)[0]
        : Streamed.run(node, Models.port(IRIS), table, parts);
  }

  /** 0 parts: through the table path. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void cellsAreTheCores(int parts) throws Exception {
    BufferedDataTable scored = run(nodeWithAll().with("outlierQuantile", 0.05), TABLE, parts);
    assertEquals(
        Arrays.stream(ROWS).map(row -> "cluster_" + MODEL.assign(row)).toList(),
        Tables.texts(scored, "Cluster"));
    for (int k = 0; k < 3; k++) {
      int cluster = k;
      assertArrayEquals(
          Arrays.stream(ROWS).mapToDouble(row -> MODEL.responsibilities(row)[cluster]).toArray(),
          Tables.doubles(scored, "P (cluster_" + k + ")"));
    }
    assertArrayEquals(
        Arrays.stream(ROWS).mapToDouble(MODEL::logDensity).toArray(),
        Tables.doubles(scored, "Log Density"));
    double threshold = IRIS.quantiles().orElseThrow().at(0.05);
    List<String> outliers =
        Arrays.stream(ROWS).map(row -> String.valueOf(MODEL.logDensity(row) < threshold)).toList();
    assertEquals(outliers, Tables.texts(scored, "Outlier"));
    assertTrue(outliers.contains("true"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theStreamGivesTheTable(int parts) throws Exception {
    BufferedDataTable table = run(nodeWithAll(), TABLE, 0);
    BufferedDataTable streamed = run(nodeWithAll(), TABLE, parts);
    assertEquals(Tables.names(table), Tables.names(streamed));
    assertEquals(Tables.rows(table), Tables.rows(streamed));
  }

  @Test
  void inputsAndKeysAreKept() throws Exception {
    Tables tables = Tables.of("pw", "name", "pl", "sw", "sl");
    for (int i = 149; i >= 0; i--) {
      tables.row("key " + i, ROWS[i][3], "n" + i, ROWS[i][2], ROWS[i][1], ROWS[i][0]);
    }
    BufferedDataTable table = tables.build();
    BufferedDataTable scored = run(node(), table, 0);
    assertEquals(List.of("pw", "name", "pl", "sw", "sl", "Cluster"), Tables.names(scored));
    assertEquals(Tables.keys(table), Tables.keys(scored));
    assertEquals(Tables.texts(table, "name"), Tables.texts(scored, "name"));
    assertEquals("cluster_" + MODEL.assign(ROWS[149]), Tables.texts(scored, "Cluster").get(0));
  }

  @Test
  void specsAreThoseOfTheExecutedTable() throws Exception {
    PortObjectSpec[] specs =
        nodeWithAll().configure(Models.port(IRIS).getSpec(), TABLE.getDataTableSpec());
    assertEquals(1, specs.length);
    assertTrue(
        run(nodeWithAll(), TABLE, 0).getDataTableSpec().equalStructure((DataTableSpec) specs[0]));
  }

  @Test
  void takenNamesAreLeftAlone() throws Exception {
    BufferedDataTable once = run(nodeWithAll(), TABLE, 0);
    BufferedDataTable twice = run(nodeWithAll(), once, 0);
    assertEquals(4 + 2 * 6, Tables.names(twice).size());
    assertEquals(Tables.names(once), Tables.names(twice).subList(0, 10));
    String second = Tables.names(twice).get(10);
    assertTrue(second.startsWith("Cluster"), second);
    assertEquals(Tables.texts(once, "Cluster"), Tables.texts(twice, second));
  }

  @Test
  void noRowsGiveNoRows() throws Exception {
    BufferedDataTable none = Tables.numbers(Models.IRIS, new double[0][]);
    assertEquals(0, run(node(), none, 0).size());
    assertEquals(0, run(node(), none, 1).size());
  }

  @Test
  void theModelIsWholeAndTheRowsAreDistributed() {
    assertArrayEquals(
        new InputPortRole[] {
          InputPortRole.NONDISTRIBUTED_NONSTREAMABLE, InputPortRole.DISTRIBUTED_STREAMABLE
        },
        node().model().getInputPortRoles());
    assertArrayEquals(
        new OutputPortRole[] {OutputPortRole.DISTRIBUTED}, node().model().getOutputPortRoles());
  }

  @Test
  void cancellationStopsThePredictor() {
    Cancelling monitor = new Cancelling("Row 40");
    NodeRun node = node().with(monitor);
    assertThrows(CanceledExecutionException.class, () -> run(node, TABLE, 0));
    assertTrue(monitor.since() < 2000);
  }
}
