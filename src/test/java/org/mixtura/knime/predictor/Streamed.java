// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.streamable.BufferedDataTableRowOutput;
import org.knime.core.node.streamable.DataTableRowInput;
import org.knime.core.node.streamable.PartitionInfo;
import org.knime.core.node.streamable.PortInput;
import org.knime.core.node.streamable.PortObjectInput;
import org.knime.core.node.streamable.PortOutput;
import org.knime.core.node.streamable.StreamableOperator;
import org.knime.core.node.streamable.StreamableOperatorInternals;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.port.GaussianMixturePortObject;

/** Runs the predictor as KNIME's streaming executors do: parts of the rows, then the merge. */
final class Streamed {
  private Streamed() {}

  static BufferedDataTable run(
      NodeRun node, GaussianMixturePortObject model, BufferedDataTable table, int parts)
      throws Exception {
    PortObjectSpec[] specs = {model.getSpec(), table.getDataTableSpec()};
    DataTableSpec spec = (DataTableSpec) node.configure(specs)[0];
    ExecutionContext context = NodeRun.context();
    BufferedDataContainer whole = context.createDataContainer(spec);
    List<StreamableOperatorInternals> left = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      StreamableOperator operator =
          node.model().createStreamableOperator(new PartitionInfo(part, parts), specs);
      BufferedDataTableRowOutput out =
          new BufferedDataTableRowOutput(context.createDataContainer(spec));
      operator.runFinal(
          new PortInput[] {
            new PortObjectInput(model), new DataTableRowInput(part(table, part, parts))
          },
          new PortOutput[] {out},
          context);
      Tables.rows(out.getDataTable()).forEach(whole::addRowToTable);
      left.add(sent(node, operator.saveInternals()));
    }
    whole.close();
    node.model()
        .finishStreamableExecution(
            node.model()
                .createMergeOperator()
                .mergeFinal(left.toArray(StreamableOperatorInternals[]::new)),
            context,
            new PortOutput[1]);
    return whole.getTable();
  }

  /** To another machine and back. */
  private static StreamableOperatorInternals sent(
      NodeRun node, StreamableOperatorInternals internals) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    internals.save(new DataOutputStream(bytes));
    StreamableOperatorInternals copy = node.model().createInitialStreamableOperatorInternals();
    copy.load(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    return copy;
  }

  private static BufferedDataTable part(BufferedDataTable table, int part, int parts) {
    BufferedDataContainer container =
        NodeRun.context().createDataContainer(table.getDataTableSpec());
    List<DataRow> rows = Tables.rows(table);
    for (int i = rows.size() * part / parts; i < rows.size() * (part + 1) / parts; i++) {
      container.addRowToTable(rows.get(i));
    }
    container.close();
    return container.getTable();
  }
}
