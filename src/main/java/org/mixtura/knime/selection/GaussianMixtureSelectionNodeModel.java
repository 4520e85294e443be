// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knime.core.data.DataTableSpec;
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
import org.mixtura.format.StoredModel;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.knime.port.GaussianMixturePortObjectSpec;
import org.mixtura.knime.table.Cells;
import org.mixtura.knime.table.ScoreColumns;
import org.mixtura.knime.training.FittingNodeModel;
import org.mixtura.knime.training.Training;
import org.mixtura.plot.ChartData;
import org.mixtura.select.ModelSearch;
import org.mixtura.select.SearchOptions;
import org.mixtura.select.Selection;

/**
 * The Gaussian Mixture Model Selection: searches for the best mixture for a table, and labels the
 * table's rows with its clusters.
 */
final class GaussianMixtureSelectionNodeModel extends FittingNodeModel {
  private final SelectionSettings settings = new SelectionSettings();

  GaussianMixtureSelectionNodeModel() {
    super(
        new PortType[] {BufferedDataTable.TYPE},
        new PortType[] {
          BufferedDataTable.TYPE, BufferedDataTable.TYPE, GaussianMixturePortObject.TYPE
        });
  }

  @Override
  protected PortObjectSpec[] configure(PortObjectSpec[] specs) throws InvalidSettingsException {
    DataTableSpec table = (DataTableSpec) specs[0];
    settings.check();
    List<String> columns = settings.fittedColumns(table);
    settings.goneColumns(table).ifPresent(this::setWarningMessage);
    return new PortObjectSpec[] {
      labelledSpec(table),
      Cells.spec(CandidateTable.columns()),
      new GaussianMixturePortObjectSpec(
          columns, List.of(), settings.maxComponents.getIntValue(), true)
    };
  }

  /**
   * Null, by which KNIME means "not known yet", if the columns depend on the number of clusters.
   */
  private @Nullable DataTableSpec labelledSpec(DataTableSpec table) {
    return settings.scoreOptions().probabilities()
        ? null
        : ScoreColumns.appendedTo(table, settings.scoreOptions(), 0);
  }

  @Override
  protected PortObject[] execute(PortObject[] objects, ExecutionContext context) throws Exception {
    reset();
    SearchOptions options = settings.searchOptions();
    Training training = new Training(settings, (BufferedDataTable) objects[0], context);
    Samples samples = training.read();
    Selection selection =
        training.fit(
            monitor -> new ModelSearch(options).search(samples, new SearchProgress(monitor)));
    Fit best = selection.best();
    PortObject[] results = {
      training.label(training.cells(best, best.model().components())),
      Cells.table(CandidateTable.columns(), CandidateTable.rows(selection), context),
      new GaussianMixturePortObject(StoredModel.of(best))
    };
    training.warning(best).ifPresent(this::setWarningMessage);
    keep(ChartData.of(selection), samples);
    return results;
  }

  @Override
  protected void saveSettingsTo(NodeSettingsWO target) {
    settings.saveTo(target);
  }

  @Override
  protected void validateSettings(NodeSettingsRO source) throws InvalidSettingsException {
    SelectionSettings.validate(source);
  }

  @Override
  protected void loadValidatedSettingsFrom(NodeSettingsRO source) throws InvalidSettingsException {
    settings.loadFrom(source);
  }
}
