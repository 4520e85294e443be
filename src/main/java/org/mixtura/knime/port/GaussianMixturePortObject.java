// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.port;

import java.util.Objects;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;
import org.mixtura.format.ModelFormatException;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.view.MixtureViews;
import org.mixtura.model.GaussianMixture;

/**
 * A mixture at a port, with figures of its fit and the quantiles of its training rows' log density.
 * Immutable once KNIME has loaded it.
 */
public final class GaussianMixturePortObject extends AbstractSimplePortObject {
  /** The type of a port for mixtures. */
  public static final PortType TYPE =
      PortTypeRegistry.getInstance().getPortType(GaussianMixturePortObject.class);

  /** Null until KNIME has loaded the content. */
  private @Nullable StoredModel stored;

  /** An empty port object, which KNIME creates and then loads. */
  public GaussianMixturePortObject() {}

  /**
   * A port object that holds a model.
   *
   * @param stored the model
   */
  public GaussianMixturePortObject(StoredModel stored) {
    this.stored = stored;
  }

  /** The model. */
  public StoredModel stored() {
    return Objects.requireNonNull(stored, "the content is not loaded yet");
  }

  @Override
  public String getSummary() {
    GaussianMixture model = stored().model();
    return "%s components, %s, %s columns"
        .formatted(model.components(), model.type().names(), model.schema().width());
  }

  @Override
  public GaussianMixturePortObjectSpec getSpec() {
    return GaussianMixturePortObjectSpec.of(stored());
  }

  /** A tab with the parameters and, if there are numeric attributes, one with charts. */
  @Override
  public JComponent[] getViews() {
    return MixtureViews.of(stored());
  }

  /** Stores the model as JSON, which keeps every bit and is checked when it is read. */
  @Override
  protected void save(ModelContentWO content, ExecutionMonitor monitor) {
    content.addInt("version", GaussianMixturePortObjectSpec.version());
    content.addString("model", ModelJson.format(stored()));
  }

  @Override
  protected void load(ModelContentRO content, PortObjectSpec spec, ExecutionMonitor monitor)
      throws InvalidSettingsException {
    GaussianMixturePortObjectSpec.checkVersion(content);
    String text = content.getString("model");
    try {
      stored = ModelJson.parse(text == null ? "" : text);
    } catch (ModelFormatException e) {
      throw new InvalidSettingsException(
          "The stored Gaussian mixture is broken: " + e.getMessage(), e);
    }
  }

  /** The serializer that plugin.xml names. */
  public static final class Serializer
      extends AbstractSimplePortObjectSerializer<GaussianMixturePortObject> {}
}
