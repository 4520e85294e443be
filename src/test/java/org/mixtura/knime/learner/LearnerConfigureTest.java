// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.mixtura.testing.Reference;

/** What configure knows, and what it refuses. */
class LearnerConfigureTest {
  private static final BufferedDataTable FAITHFUL =
      Tables.numbers(List.of("eruptions", "waiting"), Reference.faithful());

  private static void assertRefused(NodeRun node, BufferedDataTable table, String... words) {
    String message =
        assertThrows(InvalidSettingsException.class, () -> node.configure(table.getDataTableSpec()))
            .getMessage();
    Complaint.assertWords(message, words);
  }

  @Test
  void aTableWithoutColumnsOfNumbersIsRefused() {
    assertRefused(
        LearnerRun.node(),
        Tables.of("name", "flag").row("a", "text", true).build(),
        "no column to fit",
        "numbers");
    assertRefused(LearnerRun.node(), Tables.of().build(), "no column to fit");
  }

  @Test
  void noColumnChosenIsRefused() throws Exception {
    assertRefused(LearnerRun.node().withColumns(), FAITHFUL, "no column to fit");
  }

  @Test
  void theWeightColumnAloneIsNothingToFit() throws Exception {
    NodeRun node = LearnerRun.node().with("weightColumn", "waiting").withColumns("waiting");
    assertRefused(node, FAITHFUL, "no column to fit");
  }

  @Test
  void aWeightColumnThatIsGoneIsNamed() {
    assertRefused(
        LearnerRun.node().with("weightColumn", "w"), FAITHFUL, "weight column", "'w'", "not in");
  }

  @Test
  void aWeightColumnThatHoldsNoNumbersIsNamed() {
    BufferedDataTable table = Tables.of("x", "w", "b").row("a", 1.0, "heavy", true).build();
    assertRefused(LearnerRun.node().with("weightColumn", "w"), table, "'w'", "no numbers");
    assertRefused(LearnerRun.node().with("weightColumn", "b"), table, "'b'", "no numbers");
  }

  @ParameterizedTest
  @CsvSource({"0, at least 1", "-1, at least 1"})
  void fewerThanOneComponentIsRefused(int components, String allowed) {
    assertRefused(
        LearnerRun.node().with("components", components), FAITHFUL, "components", allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"covarianceType", "start", "missingValues"})
  void unknownWordsAreRefused(String key) {
    assertRefused(LearnerRun.node().with(key, "round"), FAITHFUL, "'round'");
  }

  @Test
  void chosenColumnsThatAreGoneAreWarnedOf() throws Exception {
    NodeRun node = LearnerRun.node().withColumns("waiting", "gone");
    node.configure(FAITHFUL.getDataTableSpec());
    Complaint.assertWords(node.warning(), "gone");
    assertFalse(node.warning().contains("waiting"), node.warning());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void specsAreThoseOfTheExecutedTables(boolean more) throws Exception {
    NodeRun node =
        LearnerRun.node()
            .with("components", 3)
            .with("appendProbabilities", more)
            .with("appendLogDensity", more);
    PortObjectSpec[] specs = node.configure(FAITHFUL.getDataTableSpec());
    LearnerRun run = LearnerRun.of(node, FAITHFUL);
    assertTrue(run.labelled().getDataTableSpec().equalStructure((DataTableSpec) specs[0]));
    assertTrue(run.components().getDataTableSpec().equalStructure((DataTableSpec) specs[1]));
    assertTrue(run.quality().getDataTableSpec().equalStructure((DataTableSpec) specs[2]));
    assertEquals(run.port().getSpec(), specs[3]);
  }

  @Test
  void specsHoldIfFewerComponentsAreFitted() throws Exception {
    NodeRun node =
        LearnerRun.node()
            .with("components", 5)
            .with("appendProbabilities", true)
            .with("appendLogDensity", true);
    BufferedDataTable table =
        Tables.of("x", "y").row("a", 1.0, 2.0).row("b", 3.0, 5.0).row("c", 1.0, 2.0).build();
    PortObjectSpec[] specs = node.configure(table.getDataTableSpec());
    LearnerRun run = LearnerRun.of(node, table);
    assertTrue(run.labelled().getDataTableSpec().equalStructure((DataTableSpec) specs[0]));
    assertEquals(2, run.model().components());
    assertEquals(2, run.components().size());
    double[] none = Tables.doubles(run.labelled(), "P (cluster_4)");
    assertEquals(List.of(0.0, 0.0, 0.0), List.of(none[0], none[1], none[2]));
    Complaint.assertWords(node.warning(), "5 components", "2 distinct");
  }

  @Test
  void theClustersAreTheDomainOfTheirColumn() throws Exception {
    NodeRun node = LearnerRun.node().with("components", 3);
    DataTableSpec spec = (DataTableSpec) node.configure(FAITHFUL.getDataTableSpec())[0];
    assertEquals(
        List.of(
            new StringCell("cluster_0"), new StringCell("cluster_1"), new StringCell("cluster_2")),
        List.copyOf(spec.getColumnSpec("Cluster").getDomain().getValues()));
  }

  @Test
  void theModelsSpecHasColumnsAndComponents() throws Exception {
    NodeRun node = LearnerRun.node().with("components", 3).with("weightColumn", "waiting");
    GaussianMixturePortObjectSpec spec =
        (GaussianMixturePortObjectSpec) node.configure(FAITHFUL.getDataTableSpec())[3];
    assertEquals(List.of("eruptions"), spec.numericColumns());
    assertEquals(List.of(), spec.nominalColumns());
    assertEquals(3, spec.components());
    assertTrue(spec.hasQuantiles());
  }
}
