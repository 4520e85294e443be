package org.mixtura.knime.learner;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.RowKey;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.knime.port.GaussianMixturePortObjectSpec;
import org.mixtura.knime.table.Cells;
import org.mixtura.knime.table.ResultTables;
import org.mixtura.knime.table.RowReader;
import org.mixtura.knime.table.ScoreColumns;
import org.mixtura.knime.table.ScoreOptions;
import org.mixtura.knime.table.Scorer;
import org.mixtura.knime.table.ScoringCells;
import org.mixtura.knime.table.TrainingTable;

/** Fits a mixture to a table, and labels the table's rows. */
final class GaussianMixtureLearnerNodeModel extends NodeModel {
  private static final double READING = 0.1;
  private static final double FITTING = 0.8;

  private final LearnerSettings settings = new LearnerSettings();
  private LearnerInternals internals;

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

  /** What a view can draw from; null before a fit and after a reset. */
  LearnerInternals internals() {
    return internals;
  }

  private ScoreOptions scoreOptions() {
    return new ScoreOptions(
        settings.appendProbabilities.getBooleanValue(),
        settings.appendLogDensity.getBooleanValue(),
        OptionalDouble.empty());
  }

  @Override
  protected PortObjectSpec[] configure(PortObjectSpec[] specs) throws InvalidSettingsException {
    DataTableSpec table = (DataTableSpec) specs[0];
    settings.fitOptions();
    settings.missingValues();
    List<String> columns = settings.fittedColumns(table);
    String[] gone = settings.columns.applyTo(table).getRemovedFromIncludes();
    if (gone.length > 0) {
      setWarningMessage("Columns chosen earlier are not in the table: " + Arrays.toString(gone));
    }
    int components = settings.components.getIntValue();
    return new PortObjectSpec[] {
      new DataTableSpec(
          table, new DataTableSpec(ScoreColumns.of(table, scoreOptions(), components))),
      Cells.spec(ResultTables.componentColumns(columns)),
      Cells.spec(ResultTables.qualityColumns()),
      new GaussianMixturePortObjectSpec(columns, List.of(), components, true)
    };
  }

  @Override
  protected PortObject[] execute(PortObject[] objects, ExecutionContext context) throws Exception {
    internals = null;
    BufferedDataTable table = (BufferedDataTable) objects[0];
    DataTableSpec spec = table.getDataTableSpec();
    TrainingTable training =
        new TrainingTable(
            spec,
            settings.fittedColumns(spec),
            settings.weightColumn(spec),
            settings.missingValues());
    Samples samples = training.read(table, context.createSubProgress(READING));
    Fit fit = fit(samples, context.createSubProgress(FITTING));
    ScoringCells cells = scoringCells(spec, fit, training);
    BufferedDataTable labelled = label(table, cells, context);
    PortObject[] results = {
      labelled,
      componentTable(fit, samples, cells, context),
      qualityTable(fit, context),
      new GaussianMixturePortObject(StoredModel.of(fit))
    };
    warn(fit, training.skipped());
    internals = LearnerInternals.of(fit, samples);
    return results;
  }

  private Fit fit(Samples samples, ExecutionMonitor monitor) throws Exception {
    try {
      return new MixtureFitter(settings.fitOptions()).fit(samples, new FitProgress(monitor));
    } catch (CancellationException e) {
      CanceledExecutionException cancelled = new CanceledExecutionException(e.getMessage());
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  private ScoringCells scoringCells(DataTableSpec spec, Fit fit, TrainingTable training) {
    int clusters = settings.components.getIntValue();
    DataColumnSpec[] columns = ScoreColumns.of(spec, scoreOptions(), clusters);
    Scorer scorer = new Scorer(fit.model(), scoreOptions(), clusters);
    return new ScoringCells(
        columns, new RowReader(spec, fit.model().schema()), scorer, training::takesPart);
  }

  private static BufferedDataTable label(
      BufferedDataTable table, ScoringCells cells, ExecutionContext context)
      throws CanceledExecutionException {
    context.setMessage("Labelling rows");
    ColumnRearranger rearranger = new ColumnRearranger(table.getDataTableSpec());
    rearranger.append(cells);
    return context.createColumnRearrangeTable(
        table, rearranger, context.createSubProgress(1 - READING - FITTING));
  }

  private static BufferedDataTable componentTable(
      Fit fit, Samples samples, ScoringCells cells, ExecutionContext context) {
    Map<String, Double> means = new LinkedHashMap<>();
    double[] first = samples.row(0);
    for (int j = 0; j < first.length; j++) {
      means.put(samples.attributes().get(j), first[j]);
    }
    BufferedDataContainer container =
        context.createDataContainer(
            Cells.spec(ResultTables.componentColumns(samples.attributes())));
    for (int k = 0; k < fit.model().components(); k++) {
      container.addRowToTable(
          new DefaultRow(
              new RowKey(Scorer.clusterName(k)),
              Cells.cells(ResultTables.componentRow(fit.model(), k, cells.size(k), means))));
    }
    container.close();
    return container.getTable();
  }

  private static BufferedDataTable qualityTable(Fit fit, ExecutionContext context) {
    BufferedDataContainer container =
        context.createDataContainer(Cells.spec(ResultTables.qualityColumns()));
    container.addRowToTable(
        new DefaultRow(RowKey.createRowKey(0L), Cells.cells(ResultTables.qualityRow(fit))));
    container.close();
    return container.getTable();
  }

  private void warn(Fit fit, long skipped) {
    List<String> warnings = new ArrayList<>(fit.warnings());
    if (skipped > 0) {
      warnings.add(skipped + " rows with missing values were skipped");
    }
    if (!warnings.isEmpty()) {
      setWarningMessage(String.join("\n", warnings));
    }
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

  @Override
  protected void reset() {
    internals = null;
  }

  @Override
  protected void loadInternals(File folder, ExecutionMonitor monitor)
      throws IOException, CanceledExecutionException {
    internals = LearnerInternals.load(folder);
  }

  @Override
  protected void saveInternals(File folder, ExecutionMonitor monitor)
      throws IOException, CanceledExecutionException {
    if (internals != null) {
      internals.save(folder);
    }
  }
}
