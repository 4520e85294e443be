// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/**
 * A node: what calls the model, with KNIME's checks. KNIME counts its ports from the one for flow
 * variables on; so its methods about ports are left out here.
 */
public final class Node {
  private final NodeFactory<NodeModel> factory;
  private final NodeModel model;

  public Node(NodeFactory<NodeModel> factory) {
    this.factory = factory;
    model = factory.createNodeModel();
  }

  public NodeModel getNodeModel() {
    return model;
  }

  public String getName() {
    return factory.getNodeName();
  }

  public int getNrViews() {
    return factory.getNrNodeViews();
  }

  @SuppressWarnings("removal") // still called
  public String getViewName(int index) {
    return factory.getNodeViewName(index);
  }

  public AbstractNodeView<?> getView(int index, String title) {
    return factory.createAbstractNodeView(index, model);
  }

  @SuppressWarnings("removal") // still called
  public boolean hasDialog() {
    return factory.hasDialog();
  }

  public void saveModelSettingsTo(NodeSettingsWO settings) {
    model.saveSettingsTo(settings);
  }

  public void validateModelSettings(NodeSettingsRO settings) throws InvalidSettingsException {
    model.validateSettings(settings);
  }

  /** Validates, then loads. */
  public void loadModelSettingsFrom(NodeSettingsRO settings) throws InvalidSettingsException {
    model.validateSettings(settings);
    model.loadValidatedSettingsFrom(settings);
  }

  public PortObjectSpec[] invokeNodeModelConfigure(PortObjectSpec[] in)
      throws InvalidSettingsException {
    model.setWarningMessage(null);
    for (int i = 0; i < in.length; i++) {
      if (!model.getInPortType(i).acceptsPortObjectSpec(in[i])) {
        throw new InvalidSettingsException("Port " + i + " takes no " + in[i]);
      }
    }
    PortObjectSpec[] out = model.configure(in);
    if (out == null) {
      out = new PortObjectSpec[model.getNrOutPorts()];
    }
    if (out.length != model.getNrOutPorts()) {
      throw new IllegalStateException(
          out.length + " specs for " + model.getNrOutPorts() + " ports");
    }
    for (int i = 0; i < out.length; i++) {
      if (out[i] != null && !model.getOutPortType(i).acceptsPortObjectSpec(out[i])) {
        throw new IllegalStateException("Port " + i + " gives no " + out[i]);
      }
    }
    return out;
  }

  public PortObject[] invokeNodeModelExecute(ExecutionContext context, PortObject[] in)
      throws Exception {
    model.setWarningMessage(null);
    model.setHasContent(false);
    for (int i = 0; i < in.length; i++) {
      if (!model.getInPortType(i).acceptsPortObject(in[i])) {
        throw new IllegalStateException("Port " + i + " takes no " + in[i]);
      }
    }
    PortObject[] out = model.execute(in, context);
    if (out == null || out.length != model.getNrOutPorts()) {
      throw new IllegalStateException(
          (out == null ? "no" : out.length) + " objects for " + model.getNrOutPorts() + " ports");
    }
    for (int i = 0; i < out.length; i++) {
      if (!model.getOutPortType(i).acceptsPortObject(out[i])) {
        throw new IllegalStateException("Port " + i + " gives no " + out[i]);
      }
    }
    model.setHasContent(true);
    return out;
  }

  public void reset() {
    model.setWarningMessage(null);
    model.reset();
    model.setHasContent(false);
  }

  public static void invokeOpenView(AbstractNodeView<?> view, String title) {
    view.openView(title);
  }

  public static void invokeCloseView(AbstractNodeView<?> view) {
    view.closeView();
  }
}
