// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.reader;

import java.io.IOException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.defaultnodesettings.SettingsModelString;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.StatelessNodeModel;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.knime.port.GaussianMixturePortObjectSpec;
import org.mixtura.knime.port.ModelFile;

/** The Gaussian Mixture Reader: reads a mixture from a JSON file. */
final class GaussianMixtureReaderNodeModel extends StatelessNodeModel {
  private final SettingsModelString file = fileModel();

  GaussianMixtureReaderNodeModel() {
    super(new PortType[0], new PortType[] {GaussianMixturePortObject.TYPE});
  }

  static SettingsModelString fileModel() {
    return new SettingsModelString("file", "");
  }

  /**
   * Reads the file already here, so that the nodes downstream know the columns before anything is
   * executed.
   */
  @Override
  protected PortObjectSpec[] configure(PortObjectSpec[] specs) throws InvalidSettingsException {
    try {
      return new PortObjectSpec[] {GaussianMixturePortObjectSpec.of(read())};
    } catch (IOException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  private StoredModel read() throws InvalidSettingsException, IOException {
    return ModelJson.read(ModelFile.of(file.getStringValue()));
  }

  @Override
  protected PortObject[] execute(PortObject[] objects, ExecutionContext context) throws Exception {
    return new PortObject[] {new GaussianMixturePortObject(read())};
  }

  @Override
  protected void saveSettingsTo(NodeSettingsWO target) {
    file.saveSettingsTo(target);
  }

  @Override
  protected void validateSettings(NodeSettingsRO source) throws InvalidSettingsException {
    file.validateSettings(source);
    SettingsModelString candidate = fileModel();
    candidate.loadSettingsFrom(source);
    ModelFile.check(candidate.getStringValue());
  }

  @Override
  protected void loadValidatedSettingsFrom(NodeSettingsRO source) throws InvalidSettingsException {
    file.loadSettingsFrom(source);
  }
}
