// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.port.PortObjectSpec;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.port.GaussianMixturePortObjectSpec;
import org.mixtura.testing.Complaint;

/** What configure knows, and what it refuses. */
class SelectionConfigureTest {
  private static final DataTableSpec SPEC = SelectionRun.FAITHFUL.getDataTableSpec();

  private static void assertRefused(NodeRun node, BufferedDataTable table, String... words) {
    String message =
        assertThrows(InvalidSettingsException.class, () -> node.configure(table.getDataTableSpec()))
            .getMessage();
    Complaint.assertWords(message, words);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void specsAreThoseOfTheExecutedTables(boolean logDensity) throws Exception {
    NodeRun node = SelectionRun.node().with("appendLogDensity", logDensity);
    PortObjectSpec[] specs = node.configure(SPEC);
    SelectionRun run = SelectionRun.of(node, SelectionRun.FAITHFUL);
    assertTrue(run.labelled().getDataTableSpec().equalStructure((DataTableSpec) specs[0]));
    assertTrue(run.candidates().getDataTableSpec().equalStructure((DataTableSpec) specs[1]));
  }

  /** There is one column for each cluster, and their number is not known before the search. */
  @Test
  void columnsOfProbabilitiesAreNotKnownBefore() throws Exception {
    NodeRun node = SelectionRun.node().with("appendProbabilities", true);
    PortObjectSpec[] specs = node.configure(SPEC);
    assertNull(specs[0]);
    SelectionRun run = SelectionRun.of(node, SelectionRun.FAITHFUL);
    assertTrue(run.candidates().getDataTableSpec().equalStructure((DataTableSpec) specs[1]));
    assertEquals(
        IntStream.range(0, run.model().components())
            .mapToObj(k -> "P (cluster_" + k + ")")
            .toList(),
        Tables.names(run.labelled()).stream().filter(name -> name.startsWith("P (")).toList());
  }

  @Test
  void theClustersAreKnownAfterwards() throws Exception {
    NodeRun node = SelectionRun.node();
    DataTableSpec before = (DataTableSpec) node.configure(SPEC)[0];
    assertFalse(before.getColumnSpec("Cluster").getDomain().hasValues());
    SelectionRun run = SelectionRun.of(node, SelectionRun.FAITHFUL);
    assertEquals(
        IntStream.range(0, run.model().components())
            .mapToObj(k -> new StringCell("cluster_" + k))
            .toList(),
        List.copyOf(
            run.labelled().getDataTableSpec().getColumnSpec("Cluster").getDomain().getValues()));
  }

  @Test
  void theModelsSpecHasColumnsAndMaximumComponents() throws Exception {
    NodeRun node = SelectionRun.node().with("weightColumn", "waiting");
    GaussianMixturePortObjectSpec spec = (GaussianMixturePortObjectSpec) node.configure(SPEC)[2];
    assertEquals(List.of("eruptions"), spec.numericColumns());
    assertEquals(List.of(), spec.nominalColumns());
    assertEquals(3, spec.components());
    assertTrue(spec.hasQuantiles());
  }

  @Test
  void aTableWithoutColumnsOfNumbersIsRefused() {
    assertRefused(
        SelectionRun.node(),
        Tables.of("name", "flag").row("a", "text", true).build(),
        "no column to fit",
        "numbers");
  }

  @Test
  void aWeightColumnThatIsGoneIsNamed() {
    assertRefused(
        SelectionRun.node().with("weightColumn", "w"),
        SelectionRun.FAITHFUL,
        "weight column",
        "'w'");
  }

  @Test
  void badSettingsAreRefused() {
    assertRefused(
        SelectionRun.node().with("criterion", "best"), SelectionRun.FAITHFUL, "'criterion'", "bic");
  }

  @Test
  void chosenColumnsThatAreGoneAreWarnedOf() throws Exception {
    NodeRun node = SelectionRun.node().withColumns("waiting", "gone");
    node.configure(SPEC);
    Complaint.assertWords(node.warning(), "gone");
  }
}
