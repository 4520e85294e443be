// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.RowKey;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.knime.port.GaussianMixturePortObjectSpec;
import org.mixtura.knime.table.Cells;
import org.mixtura.knime.table.ResultTables;
import org.mixtura.knime.table.ScoreColumns;
import org.mixtura.knime.table.Scorer;
import org.mixtura.knime.table.ScoringCells;
import org.mixtura.knime.training.FittingNodeModel;
import org.mixtura.knime.training.Training;
import org.mixtura.plot.ChartData;

/**
 * The Gaussian Mixture Learner: fits a mixture to a table, and labels the table's rows with their
 * clusters.
 */
final class GaussianMixtureLearnerNodeModel extends FittingNodeModel {
  private final LearnerSettings settings = new LearnerSettings();

  GaussianMixtureLearnerNodeModel() {
    super(
        new PortType[] {BufferedDataTable.TYPE},
        new PortType[] {
          BufferedDataTable.TYPE,
          BufferedDataTable.TYPE,
          BufferedDataTable.TYPE,
          GaussianMixturePortObject.TYPE
        });
  }

  @Override
  protected PortObjectSpec[] configure(PortObjectSpec[] specs) throws InvalidSettingsException {
    DataTableSpec table = (DataTableSpec) specs[0];
    settings.check();
    List<String> columns = settings.fittedColumns(table);
    settings.goneColumns(table).ifPresent(this::setWarningMessage);
    int components = settings.components.getIntValue();
    return new PortObjectSpec[] {
      ScoreColumns.appendedTo(table, settings.scoreOptions(), components),
      Cells.spec(ResultTables.componentColumns(columns)),
      Cells.spec(ResultTables.qualityColumns()),
      new GaussianMixturePortObjectSpec(columns, List.of(), components, true)
    };
  }

  @Override
  protected PortObject[] execute(PortObject[] objects, ExecutionContext context) throws Exception {
    reset();
    FitOptions options = settings.fitOptions();
    Training training = new Training(settings, (BufferedDataTable) objects[0], context);
    Samples samples = training.read();
    Fit fit =
        training.fit(monitor -> new MixtureFitter(options).fit(samples, new FitProgress(monitor)));
    ScoringCells cells = training.cells(fit, options.components());
    BufferedDataTable labelled = training.label(cells);
    PortObject[] results = {
      labelled,
      componentTable(fit, samples, cells, context),
      qualityTable(fit, context),
      new GaussianMixturePortObject(StoredModel.of(fit))
    };
    training.warning(fit).ifPresent(this::setWarningMessage);
    keep(ChartData.of(fit), samples);
    return results;
  }

  private static BufferedDataTable componentTable(
      Fit fit, Samples samples, ScoringCells cells, ExecutionContext context) {
    Map<String, Double> means = new LinkedHashMap<>();
    double[] first = samples.row(0);
    for (int j = 0; j < first.length; j++) {
      means.put(samples.attributes().get(j), first[j]);
    }
    Map<String, List<Object>> rows = new LinkedHashMap<>();
    for (int k = 0; k < fit.model().components(); k++) {
      rows.put(
          Scorer.clusterName(k), ResultTables.componentRow(fit.model(), k, cells.size(k), means));
    }
    return Cells.table(ResultTables.componentColumns(samples.attributes()), rows, context);
  }

  private static BufferedDataTable qualityTable(Fit fit, ExecutionContext context) {
    String key = RowKey.createRowKey(0L).getString();
    return Cells.table(
        ResultTables.qualityColumns(), Map.of(key, ResultTables.qualityRow(fit)), context);
  }

  @Override
  protected void saveSettingsTo(NodeSettingsWO target) {
    settings.saveTo(target);
  }

  @Override
  protected void validateSettings(NodeSettingsRO source) throws InvalidSettingsException {
    LearnerSettings.validate(source);
  }

  @Override
  protected void loadValidatedSettingsFrom(NodeSettingsRO source) throws InvalidSettingsException {
    settings.loadFrom(source);
  }
}
