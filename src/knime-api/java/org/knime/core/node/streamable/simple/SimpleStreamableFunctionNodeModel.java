// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable.simple;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeModel;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.streamable.InputPortRole;
import org.knime.core.node.streamable.OutputPortRole;
import org.knime.core.node.streamable.PartitionInfo;
import org.knime.core.node.streamable.StreamableFunction;
import org.knime.core.node.streamable.StreamableFunctionProducer;

/** A node that computes one new row from each row. */
public abstract class SimpleStreamableFunctionNodeModel extends NodeModel
    implements StreamableFunctionProducer {
  private final int inPort;
  private final int outPort;

  public SimpleStreamableFunctionNodeModel() {
    super(1, 1);
    inPort = 0;
    outPort = 0;
  }

  public SimpleStreamableFunctionNodeModel(
      PortType[] inTypes, PortType[] outTypes, int inPort, int outPort) {
    super(inTypes, outTypes);
    this.inPort = inPort;
    this.outPort = outPort;
  }

  @Override
  protected BufferedDataTable[] execute(BufferedDataTable[] in, ExecutionContext context)
      throws Exception {
    ColumnRearranger rearranger = createColumnRearranger(in[0].getDataTableSpec());
    return new BufferedDataTable[] {context.createColumnRearrangeTable(in[0], rearranger, context)};
  }

  @Override
  protected DataTableSpec[] configure(DataTableSpec[] in) throws InvalidSettingsException {
    return new DataTableSpec[] {createColumnRearranger(in[0]).createSpec()};
  }

  protected boolean isDistributable() {
    return true;
  }

  @Override
  public InputPortRole[] getInputPortRoles() {
    InputPortRole[] roles = new InputPortRole[getNrInPorts()];
    Arrays.fill(roles, InputPortRole.NONDISTRIBUTED_NONSTREAMABLE);
    roles[inPort] = InputPortRole.get(isDistributable(), true);
    return roles;
  }

  @Override
  public OutputPortRole[] getOutputPortRoles() {
    OutputPortRole[] roles = new OutputPortRole[getNrOutPorts()];
    Arrays.fill(roles, OutputPortRole.NONDISTRIBUTED);
    roles[outPort] = isDistributable() ? OutputPortRole.DISTRIBUTED : OutputPortRole.NONDISTRIBUTED;
    return roles;
  }

  protected abstract ColumnRearranger createColumnRearranger(DataTableSpec spec)
      throws InvalidSettingsException;

  protected int getStreamableInPortIdx() {
    return inPort;
  }

  public int getStreamableOutPortIdx() {
    return outPort;
  }

  @Override
  public StreamableFunction createStreamableOperator(
      PartitionInfo partition, PortObjectSpec[] inSpecs) throws InvalidSettingsException {
    return createColumnRearranger((DataTableSpec) inSpecs[inPort])
        .createStreamableFunction(inPort, outPort);
  }

  @Override
  protected void reset() {}

  @Override
  protected void loadInternals(File folder, ExecutionMonitor monitor)
      throws IOException, CanceledExecutionException {}

  @Override
  protected void saveInternals(File folder, ExecutionMonitor monitor)
      throws IOException, CanceledExecutionException {}
}
