// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime;

import java.util.ArrayList;
import java.util.List;
import org.knime.core.node.DefaultNodeProgressMonitor;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.Node;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeProgressMonitor;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/**
 * Runs a node as KNIME does: settings are validated and loaded, then the node is configured and
 * executed.
 */
public final class NodeRun {
  private final Node node;
  private final NodeSettings settings = new NodeSettings("model");
  private String warning = "";
  private NodeProgressMonitor monitor = new DefaultNodeProgressMonitor();

  /** A node with its default settings. */
  @SuppressWarnings("unchecked") // Node takes factories of any model
  public NodeRun(NodeFactory<? extends NodeModel> factory) {
    node = new Node((NodeFactory<NodeModel>) factory);
    node.getNodeModel()
        .addWarningListener(
            message -> warning = message == null ? "" : String.valueOf(message.getSummary()));
    node.saveModelSettingsTo(settings);
  }

  /** A context without a listener. */
  public static ExecutionContext context() {
    return context(new DefaultNodeProgressMonitor());
  }

  /** A context with a monitor. */
  @SuppressWarnings("deprecation") // the only constructor
  public static ExecutionContext context(NodeProgressMonitor monitor) {
    return new ExecutionContext(monitor, null);
  }

  /** Sets the value of a setting. */
  public NodeRun with(String key, Object value) {
    if (value instanceof Integer number) {
      settings.addInt(key, number);
    } else if (value instanceof Long number) {
      settings.addLong(key, number);
    } else if (value instanceof Double number) {
      settings.addDouble(key, number);
    } else if (value instanceof Boolean truth) {
      settings.addBoolean(key, truth);
    } else {
      settings.addString(key, (String) value);
    }
    return this;
  }

  /** Chooses these columns alone. */
  public NodeRun withColumns(String... names) throws InvalidSettingsException {
    NodeSettings columns = settings.getNodeSettings("columns");
    columns.addStringArray("included_names", names);
    columns.addString("enforce_option", "EnforceInclusion");
    return this;
  }

  /** Sets the monitor of progress. */
  public NodeRun with(NodeProgressMonitor other) {
    monitor = other;
    return this;
  }

  /** The settings, to be changed. */
  public NodeSettings settings() {
    return settings;
  }

  /** The node itself. */
  public Node node() {
    return node;
  }

  /** The model of the node. */
  public NodeModel model() {
    return node.getNodeModel();
  }

  /** Validates and loads the settings. */
  public NodeRun load() throws InvalidSettingsException {
    node.loadModelSettingsFrom(settings);
    return this;
  }

  /** Loads the settings, and configures. */
  public PortObjectSpec[] configure(PortObjectSpec... specs) throws InvalidSettingsException {
    return load().node.invokeNodeModelConfigure(specs);
  }

  /** Loads the settings, configures, and executes. */
  public PortObject[] execute(PortObject... objects) throws Exception {
    List<PortObjectSpec> specs = new ArrayList<>();
    for (PortObject object : objects) {
      specs.add(object.getSpec());
    }
    configure(specs.toArray(PortObjectSpec[]::new));
    return node.invokeNodeModelExecute(context(monitor), objects);
  }

  /** Resets the node. */
  public void reset() {
    node.reset();
  }

  /** The last warning; empty if there is none. */
  public String warning() {
    return warning;
  }

  /** A monitor that cancels at the first message that has some text. */
  public static final class Cancelling extends DefaultNodeProgressMonitor {
    private final String text;
    private volatile long cancelledAt;

    /** Cancels when a message contains the text; at once if it is empty. */
    public Cancelling(String text) {
      this.text = text;
    }

    /** Milliseconds since it cancelled; throws if it never did. */
    public long since() {
      if (cancelledAt == 0) {
        throw new IllegalStateException("there was no message '" + text + "'");
      }
      return (System.nanoTime() - cancelledAt) / 1_000_000;
    }

    private void received(String message) {
      if (cancelledAt == 0 && message != null && message.contains(text)) {
        cancelledAt = System.nanoTime();
        setExecuteCanceled();
      }
    }

    @Override
    public synchronized void setMessage(String message) {
      received(message);
    }

    @Override
    public synchronized void setProgress(double progress, String message) {
      received(message);
    }

    @Override
    public synchronized void setProgress(double progress) {
      received("progress " + progress);
    }
  }
}
