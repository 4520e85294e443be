// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;

/** A port object that is saved as values under keys. Two are equal if these are. */
public abstract class AbstractSimplePortObject implements PortObject {
  public AbstractSimplePortObject() {}

  protected abstract void save(ModelContentWO model, ExecutionMonitor monitor)
      throws CanceledExecutionException;

  protected abstract void load(ModelContentRO model, PortObjectSpec spec, ExecutionMonitor monitor)
      throws InvalidSettingsException, CanceledExecutionException;

  @Override
  public JComponent[] getViews() {
    JPanel view = new JPanel();
    view.setName("Model Content");
    return new JComponent[] {view};
  }

  private ModelContent content() {
    ModelContent content = new ModelContent("content");
    try {
      save(content, new ExecutionMonitor());
    } catch (CanceledExecutionException e) {
      throw new IllegalStateException(e);
    }
    return content;
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // as KNIME does
  public boolean equals(Object other) {
    return other != null
        && getClass() == other.getClass()
        && content().equals(((AbstractSimplePortObject) other).content());
  }

  @Override
  public int hashCode() {
    return content().hashCode();
  }

  /** Writes and reads simple port objects. */
  public abstract static class AbstractSimplePortObjectSerializer<
          T extends AbstractSimplePortObject>
      extends PortObjectSerializer<T> {
    public AbstractSimplePortObjectSerializer() {}

    @Override
    @SuppressWarnings("unchecked") // the serializer is registered for T
    public T loadPortObject(
        PortObjectZipInputStream in, PortObjectSpec spec, ExecutionMonitor monitor)
        throws IOException, CanceledExecutionException {
      ModelContentRO content = SimpleContent.read(in);
      AbstractSimplePortObject loaded =
          SimpleContent.newObject(content, AbstractSimplePortObject.class);
      try {
        loaded.load(content.getModelContent(SimpleContent.MODEL), spec, monitor);
      } catch (InvalidSettingsException e) {
        throw new IOException("Can't load " + loaded.getClass() + ": " + e.getMessage(), e);
      }
      return (T) loaded;
    }

    @Override
    public void savePortObject(
        T portObject, PortObjectZipOutputStream out, ExecutionMonitor monitor)
        throws IOException, CanceledExecutionException {
      ModelContent content = SimpleContent.of(portObject);
      portObject.save(content.addModelContent(SimpleContent.MODEL), monitor);
      SimpleContent.write(content, out);
    }
  }
}
