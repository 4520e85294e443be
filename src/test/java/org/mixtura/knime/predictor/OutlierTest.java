// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.Reference;

/** The outlier flag. */
class OutlierTest {
  private static final StoredModel IRIS = Models.iris();

  private static NodeRun node() {
    return new NodeRun(new GaussianMixturePredictorNodeFactory()).with("appendOutlier", true);
  }

  private static BufferedDataTable run(NodeRun node, BufferedDataTable table) throws Exception {
    return (BufferedDataTable) node.execute(Models.port(IRIS), table)[0];
  }

  /** The smallest value at or above the share is no outlier itself: 0.5 of 150 leaves 74 below. */
  @ParameterizedTest
  @CsvSource({"0.01, 1", "0.1, 14", "0.5, 74"})
  void asManyTrainingRowsAreOutliersAsTheQuantileSays(double quantile, int expected)
      throws Exception {
    BufferedDataTable table = Tables.numbers(Models.IRIS, Reference.iris());
    List<String> flags =
        Tables.texts(run(node().with("outlierQuantile", quantile), table), "Outlier");
    assertEquals(expected, flags.stream().filter("true"::equals).count());
  }

  @Test
  void aFarRowIsAnOutlierAndACentreIsNone() throws Exception {
    double[] centre = IRIS.model().mean(0);
    BufferedDataTable table =
        Tables.of("sl", "sw", "pl", "pw")
            .row("far", 100.0, 100.0, 100.0, 100.0)
            .row("centre", centre[0], centre[1], centre[2], centre[3])
            .row("nothing", null, null, null, null)
            .build();
    assertEquals(List.of("true", "false", "?"), Tables.texts(run(node(), table), "Outlier"));
  }

  @Test
  void aModelWithoutQuantilesRefusesTheFlag() throws Exception {
    StoredModel bare = StoredModel.of(IRIS.model());
    BufferedDataTable table = Tables.numbers(Models.IRIS, Reference.iris());
    String message =
        assertThrows(
                InvalidSettingsException.class,
                () -> node().configure(Models.port(bare).getSpec(), table.getDataTableSpec()))
            .getMessage();
    Complaint.assertWords(message, "outlier", "turn it off");
    NodeRun without = node().with("appendOutlier", false);
    assertEquals(150, ((BufferedDataTable) without.execute(Models.port(bare), table)[0]).size());
  }

  @ParameterizedTest
  @CsvSource({"0", "-0.1", "0.5000001", "1", "NaN", "Infinity"})
  void aQuantileOutOfBoundsIsRefused(double quantile) {
    NodeRun node = node().with("outlierQuantile", quantile);
    String message = assertThrows(InvalidSettingsException.class, node::load).getMessage();
    Complaint.assertWords(message, "outlier quantile", String.valueOf(quantile), "above 0", "0.5");
  }

  @ParameterizedTest
  @CsvSource({"0.5", "1e-9"})
  void aQuantileAtTheBoundsIsTaken(double quantile) throws Exception {
    BufferedDataTable table = Tables.numbers(Models.IRIS, Reference.iris());
    assertEquals(150, run(node().with("outlierQuantile", quantile), table).size());
  }
}
