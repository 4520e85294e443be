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

/** A node that fits, and keeps what its views show. */
public abstract class FittingNodeModel extends NodeModel {
  private static final int MOST_ROWS = 2000;

  /** Written by the thread that executes, read by Swing's; null if there is no result. */
  private volatile @Nullable ChartData chartData;

  /** With these ports. */
  protected FittingNodeModel(PortType[] in, PortType[] out) {
    super(in, out);
  }

  /** What views show; empty before the node has run and after a reset. */
  public final Optional<ChartData> chartData() {
    return Optional.ofNullable(chartData);
  }

  /** Keeps a result for the views, with some of the rows that led to it. */
  protected final void keep(ChartData result, Samples samples) {
    chartData = result.with(SampledRows.of(samples, MOST_ROWS));
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
