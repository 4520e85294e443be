// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.RowKey;
import org.knime.core.node.ExecutionMonitor;

/** Computes new cells from the cells of a row; here always one row after the other. */
public abstract class AbstractCellFactory implements CellFactory {
  private final DataColumnSpec[] columns;
  private boolean parallel;
  private int maxWorkers;
  private int maxQueue;

  public AbstractCellFactory(DataColumnSpec... columns) {
    this(false, columns);
  }

  public AbstractCellFactory(boolean parallel, DataColumnSpec... columns) {
    this.columns = columns.clone();
    setParallelProcessing(parallel);
  }

  public AbstractCellFactory(
      boolean parallel, int maxWorkers, int maxQueue, DataColumnSpec... columns) {
    this(parallel, columns);
    setParallelProcessing(parallel, maxWorkers, maxQueue);
  }

  public final void setParallelProcessing(boolean parallel) {
    int cores = Runtime.getRuntime().availableProcessors();
    setParallelProcessing(parallel, cores, 10 * cores);
  }

  public final boolean isParallelProcessing() {
    return parallel;
  }

  public final void setParallelProcessing(boolean parallel, int maxWorkers, int maxQueue) {
    this.parallel = parallel;
    this.maxWorkers = maxWorkers;
    this.maxQueue = maxQueue;
  }

  public final int getMaxParallelWorkers() {
    return maxWorkers;
  }

  public final int getMaxQueueSize() {
    return maxQueue;
  }

  @Override
  public DataColumnSpec[] getColumnSpecs() {
    return columns;
  }

  public void afterProcessing() {}

  @Deprecated
  @Override
  @SuppressWarnings("InlineMeSuggester") // KNIME has no such annotation
  public void setProgress(int rowNumber, int rowCount, RowKey lastKey, ExecutionMonitor monitor) {
    setProgress((long) rowNumber, (long) rowCount, lastKey, monitor);
  }

  @Override
  public void setProgress(long rowNumber, long rowCount, RowKey lastKey, ExecutionMonitor monitor) {
    monitor.setProgress(rowNumber / (double) rowCount, () -> "Row " + rowNumber);
  }
}
