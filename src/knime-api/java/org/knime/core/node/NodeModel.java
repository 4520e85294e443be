// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.message.Message;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.streamable.InputPortRole;
import org.knime.core.node.streamable.MergeOperator;
import org.knime.core.node.streamable.OutputPortRole;
import org.knime.core.node.streamable.PartitionInfo;
import org.knime.core.node.streamable.PortOutput;
import org.knime.core.node.streamable.StreamableOperator;
import org.knime.core.node.streamable.StreamableOperatorInternals;

/** What a node does. */
public abstract class NodeModel implements AbstractNodeView.ViewableModel {
  private final PortType[] inTypes;
  private final PortType[] outTypes;
  private final List<NodeModelWarningListener> listeners = new CopyOnWriteArrayList<>();
  private final List<AbstractNodeView<?>> views = new CopyOnWriteArrayList<>();
  private Message warning;
  private boolean hasContent;

  protected NodeModel(int inTables, int outTables) {
    this(tables(inTables), tables(outTables));
  }

  protected NodeModel(PortType[] inTypes, PortType[] outTypes) {
    this.inTypes = inTypes == null ? new PortType[0] : inTypes.clone();
    this.outTypes = outTypes == null ? new PortType[0] : outTypes.clone();
  }

  private static PortType[] tables(int count) {
    PortType[] types = new PortType[count];
    Arrays.fill(types, BufferedDataTable.TYPE);
    return types;
  }

  protected abstract void loadInternals(File folder, ExecutionMonitor monitor)
      throws IOException, CanceledExecutionException;

  protected abstract void saveInternals(File folder, ExecutionMonitor monitor)
      throws IOException, CanceledExecutionException;

  protected final int getNrInPorts() {
    return inTypes.length;
  }

  protected final int getNrOutPorts() {
    return outTypes.length;
  }

  protected final PortType getInPortType(int index) {
    return inTypes[index];
  }

  protected final PortType getOutPortType(int index) {
    return outTypes[index];
  }

  protected abstract void saveSettingsTo(NodeSettingsWO settings);

  protected abstract void validateSettings(NodeSettingsRO settings) throws InvalidSettingsException;

  protected abstract void loadValidatedSettingsFrom(NodeSettingsRO settings)
      throws InvalidSettingsException;

  protected PortObject[] execute(PortObject[] in, ExecutionContext context) throws Exception {
    return execute(Arrays.copyOf(in, in.length, BufferedDataTable[].class), context);
  }

  protected BufferedDataTable[] execute(BufferedDataTable[] in, ExecutionContext context)
      throws Exception {
    throw new IOException("Neither execute is implemented");
  }

  protected abstract void reset();

  protected void onDispose() {}

  final boolean hasContent() {
    return hasContent;
  }

  final void setHasContent(boolean now) {
    if (now != hasContent) {
      hasContent = now;
      stateChanged();
    }
  }

  protected final void stateChanged() {
    for (AbstractNodeView<?> view : views) {
      view.callModelChanged();
    }
  }

  protected final void notifyViews(Object argument) {
    for (AbstractNodeView<?> view : views) {
      view.updateModel(argument);
    }
  }

  final void registerView(AbstractNodeView<?> view) {
    views.add(view);
  }

  final void unregisterView(AbstractNodeView<?> view) {
    views.remove(view);
  }

  protected PortObjectSpec[] configure(PortObjectSpec[] in) throws InvalidSettingsException {
    return configure(Arrays.copyOf(in, in.length, DataTableSpec[].class));
  }

  protected DataTableSpec[] configure(DataTableSpec[] in) throws InvalidSettingsException {
    throw new InvalidSettingsException("Neither configure is implemented");
  }

  protected final void setWarningMessage(String text) {
    setWarning(text == null ? null : Message.fromSummary(text));
  }

  protected final String getWarningMessage() {
    return warning == null ? null : warning.getSummary();
  }

  protected final void setWarning(Message message) {
    warning = message;
    for (NodeModelWarningListener listener : listeners) {
      listener.warningChanged(message);
    }
  }

  protected final Message getWarning() {
    return warning;
  }

  public void addWarningListener(NodeModelWarningListener listener) {
    if (!listeners.contains(listener)) {
      listeners.add(listener);
    }
  }

  public void removeWarningListener(NodeModelWarningListener listener) {
    listeners.remove(listener);
  }

  public InputPortRole[] getInputPortRoles() {
    InputPortRole[] roles = new InputPortRole[inTypes.length];
    Arrays.fill(roles, InputPortRole.NONDISTRIBUTED_NONSTREAMABLE);
    return roles;
  }

  public OutputPortRole[] getOutputPortRoles() {
    OutputPortRole[] roles = new OutputPortRole[outTypes.length];
    Arrays.fill(roles, OutputPortRole.NONDISTRIBUTED);
    return roles;
  }

  public StreamableOperator createStreamableOperator(
      PartitionInfo partition, PortObjectSpec[] inSpecs) throws InvalidSettingsException {
    throw new UnsupportedOperationException("These stubs stream nodes only that can");
  }

  public StreamableOperatorInternals createInitialStreamableOperatorInternals() {
    return null;
  }

  public boolean iterate(StreamableOperatorInternals internals) {
    return false;
  }

  public PortObjectSpec[] computeFinalOutputSpecs(
      StreamableOperatorInternals internals, PortObjectSpec[] inSpecs)
      throws InvalidSettingsException {
    return configure(inSpecs);
  }

  public MergeOperator createMergeOperator() {
    return null;
  }

  public void finishStreamableExecution(
      StreamableOperatorInternals internals, ExecutionContext context, PortOutput[] out)
      throws Exception {
    throw new IllegalStateException("A node with a merge operator must finish");
  }

  protected final NodeLogger getLogger() {
    return NodeLogger.getLogger(getClass());
  }
}
