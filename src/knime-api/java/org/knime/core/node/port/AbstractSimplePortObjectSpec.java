// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.io.IOException;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;

/** A spec that is saved as values under keys. Two are equal if these are. */
public abstract class AbstractSimplePortObjectSpec implements PortObjectSpec {
  public AbstractSimplePortObjectSpec() {}

  protected abstract void save(ModelContentWO model);

  protected abstract void load(ModelContentRO model) throws InvalidSettingsException;

  @Override
  public JComponent[] getViews() {
    JPanel view = new JPanel();
    view.setName("Model Content Spec");
    return new JComponent[] {view};
  }

  private ModelContent content() {
    ModelContent content = new ModelContent("content");
    save(content);
    return content;
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // as KNIME does
  public boolean equals(Object other) {
    return other != null
        && getClass() == other.getClass()
        && content().equals(((AbstractSimplePortObjectSpec) other).content());
  }

  @Override
  public int hashCode() {
    return content().hashCode();
  }

  /** Writes and reads simple specs. */
  public abstract static class AbstractSimplePortObjectSpecSerializer<
          T extends AbstractSimplePortObjectSpec>
      extends PortObjectSpecSerializer<T> {
    public AbstractSimplePortObjectSpecSerializer() {}

    @Override
    @SuppressWarnings("unchecked") // the serializer is registered for T
    public T loadPortObjectSpec(PortObjectSpecZipInputStream in) throws IOException {
      ModelContentRO content = SimpleContent.read(in);
      AbstractSimplePortObjectSpec loaded =
          SimpleContent.newObject(content, AbstractSimplePortObjectSpec.class);
      try {
        loaded.load(content.getModelContent(SimpleContent.MODEL));
      } catch (InvalidSettingsException e) {
        throw new IOException("Can't load " + loaded.getClass() + ": " + e.getMessage(), e);
      }
      return (T) loaded;
    }

    @Override
    public void savePortObjectSpec(T spec, PortObjectSpecZipOutputStream out) throws IOException {
      ModelContent content = SimpleContent.of(spec);
      spec.save(content.addModelContent(SimpleContent.MODEL));
      SimpleContent.write(content, out);
    }
  }
}
