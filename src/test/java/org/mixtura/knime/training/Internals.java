// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.mixtura.knime.NodeRun;
import org.mixtura.plot.ChartData;

/** Internals of the nodes that fit, saved and loaded as KNIME does with a workflow. */
public final class Internals {
  private Internals() {}

  private static FittingNodeModel model(NodeRun node) {
    return (FittingNodeModel) node.model();
  }

  /** What a node keeps for its views. */
  public static Optional<ChartData> chartData(NodeRun node) {
    return model(node).chartData();
  }

  /** Writes into a folder. */
  public static void save(NodeRun node, Path folder)
      throws IOException, CanceledExecutionException {
    model(node).saveInternals(folder.toFile(), new ExecutionMonitor());
  }

  /** Reads from a folder. */
  public static void load(NodeRun node, Path folder)
      throws IOException, CanceledExecutionException {
    model(node).loadInternals(folder.toFile(), new ExecutionMonitor());
  }
}
