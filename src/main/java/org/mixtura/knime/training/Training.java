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

/**
 * One execution of a node that fits: reads a table, fits, and labels the table's rows. Not
 * thread-safe.
 */
public final class Training {
  private static final double READING = 0.1;
  private static final double FITTING = 0.8;

  private final TrainingSettings settings;
  private final BufferedDataTable table;
  private final ExecutionContext context;
  private final TrainingTable reader;

  /**
   * An execution on a table.
   *
   * @throws InvalidSettingsException if the table lacks columns that the settings name, or a value
   *     is not allowed
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

  /**
   * Reads the table.
   *
   * @return the rows that take part in the fit
   * @throws IllegalArgumentException naming row and column if a value cannot be used
   * @throws CanceledExecutionException if the user has cancelled the node
   */
  public Samples read() throws CanceledExecutionException {
    return reader.read(table, context.createSubProgress(READING));
  }

  /**
   * Runs a fit or a search in its share of the progress bar.
   *
   * @param work takes the monitor of its progress
   * @throws CanceledExecutionException if the work was cancelled
   */
  public <T> T fit(Function<ExecutionMonitor, T> work) throws CanceledExecutionException {
    ExecutionMonitor monitor = context.createSubProgress(FITTING);
    return Cancellation.translate(() -> work.apply(monitor));
  }

  /**
   * A factory of the cells that are appended to the rows.
   *
   * @param fit the fit to this table, of K components
   * @param clusters number of clusters that the columns allow for, at least K
   */
  public ScoringCells cells(Fit fit, int clusters) {
    DataTableSpec spec = table.getDataTableSpec();
    DataColumnSpec[] columns = ScoreColumns.of(spec, settings.scoreOptions(), clusters);
    Scorer scorer = new Scorer(RowScorer.of(fit.model()), settings.scoreOptions(), clusters);
    return new ScoringCells(columns, reader.rowsOf(fit.model().schema()), scorer);
  }

  /**
   * The table with the cells appended.
   *
   * @throws CanceledExecutionException if the user has cancelled the node
   */
  public BufferedDataTable label(ScoringCells cells) throws CanceledExecutionException {
    context.setMessage("Labelling rows");
    ColumnRearranger rearranger = new ColumnRearranger(table.getDataTableSpec());
    rearranger.append(cells);
    return context.createColumnRearrangeTable(
        table, rearranger, context.createSubProgress(1 - READING - FITTING));
  }

  /**
   * The warnings of the fit and the number of skipped rows, as one text; empty if there is neither.
   */
  public Optional<String> warning(Fit fit) {
    List<String> warnings = new ArrayList<>(fit.warnings());
    if (reader.skipped() > 0) {
      warnings.add(reader.skipped() + " rows with missing values were skipped");
    }
    return warnings.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", warnings));
  }
}
