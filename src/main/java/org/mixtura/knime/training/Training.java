// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.knime.table.ScoreColumns;
import org.mixtura.knime.table.Scorer;
import org.mixtura.knime.table.ScoringCells;
import org.mixtura.knime.table.TrainingTable;
import org.mixtura.model.RowScorer;

/** One run of a node that fits: reads a table, fits, and labels the table's rows. */
public final class Training {
  private static final double READING = 0.1;
  private static final double FITTING = 0.8;

  private final TrainingSettings settings;
  private final BufferedDataTable table;
  private final ExecutionContext context;
  private final TrainingTable reader;

  /**
   * For a table.
   *
   * @throws InvalidSettingsException if settings and table do not go together
   */
  public Training(TrainingSettings settings, BufferedDataTable table, ExecutionContext context)
      throws InvalidSettingsException {
    this.settings = settings;
    this.table = table;
    this.context = context;
    DataTableSpec spec = table.getDataTableSpec();
    reader =
        new TrainingTable(
            spec,
            settings.fittedColumns(spec),
            settings.weightColumn(spec),
            settings.missingValues());
  }

  /** Reads the table. */
  public Samples read() throws CanceledExecutionException {
    return reader.read(table, context.createSubProgress(READING));
  }

  /** Fits in the fit's share of the progress bar, and tells KNIME if that was cancelled. */
  public <T> T fit(Function<ExecutionMonitor, T> work) throws CanceledExecutionException {
    ExecutionMonitor monitor = context.createSubProgress(FITTING);
    return Cancellation.translate(() -> work.apply(monitor));
  }

  /**
   * What is appended to the rows.
   *
   * @param fit of the table
   * @param clusters how many clusters the columns speak of; at least as many as there are
   */
  public ScoringCells cells(Fit fit, int clusters) {
    DataTableSpec spec = table.getDataTableSpec();
    DataColumnSpec[] columns = ScoreColumns.of(spec, settings.scoreOptions(), clusters);
    Scorer scorer = new Scorer(RowScorer.of(fit.model()), settings.scoreOptions(), clusters);
    return new ScoringCells(columns, reader.rowsOf(fit.model().schema()), scorer);
  }

  /** The table with the cells appended. */
  public BufferedDataTable label(ScoringCells cells) throws CanceledExecutionException {
    context.setMessage("Labelling rows");
    ColumnRearranger rearranger = new ColumnRearranger(table.getDataTableSpec());
    rearranger.append(cells);
    return context.createColumnRearrangeTable(
        table, rearranger, context.createSubProgress(1 - READING - FITTING));
  }

  /** What a person should know of the fit and the rows; empty if nothing. */
  public Optional<String> warning(Fit fit) {
    List<String> warnings = new ArrayList<>(fit.warnings());
    if (reader.skipped() > 0) {
      warnings.add(reader.skipped() + " rows with missing values were skipped");
    }
    return warnings.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", warnings));
  }
}
