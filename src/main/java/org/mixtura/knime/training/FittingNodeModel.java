// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.NodeModel;
import org.knime.core.node.port.PortType;
import org.mixtura.data.Samples;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.SampledRows;

/** A node that fits a mixture, and keeps the chart data that its views show. */
public abstract class FittingNodeModel extends NodeModel {
  private static final int MAX_ROWS = 2000;

  /** Written by the thread that executes the node, read by Swing's; null without a result. */
  private volatile @Nullable ChartData chartData;

  /**
   * A node without a result.
   *
   * @param in types of the input ports
   * @param out types of the output ports
   */
  protected FittingNodeModel(PortType[] in, PortType[] out) {
    super(in, out);
  }

  /** The chart data of the views; empty before the node has been executed and after a reset. */
  public final Optional<ChartData> chartData() {
    return Optional.ofNullable(chartData);
  }

  /**
   * Keeps a result for the views.
   *
   * @param result the chart data without rows
   * @param samples the rows that were fitted, of which at most 2,000 are kept
   */
  protected final void keep(ChartData result, Samples samples) {
    chartData = result.with(SampledRows.of(samples, MAX_ROWS));
  }

  @Override
  protected final void reset() {
    chartData = null;
  }

  @Override
  protected final void loadInternals(File folder, ExecutionMonitor monitor)
      throws IOException, CanceledExecutionException {
    chartData = ChartDataFile.load(folder);
  }

  @Override
  protected final void saveInternals(File folder, ExecutionMonitor monitor)
      throws IOException, CanceledExecutionException {
    ChartData kept = chartData;
    if (kept != null) {
      ChartDataFile.save(folder, kept);
    }
  }
}
