// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.defaultnodesettings.SettingsModelBoolean;
import org.knime.core.node.defaultnodesettings.SettingsModelString;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.mixtura.format.ModelJson;
import org.mixtura.knime.StatelessNodeModel;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.knime.port.ModelFile;

/** The Gaussian Mixture Writer: writes a mixture to a JSON file, all of it or nothing. */
final class GaussianMixtureWriterNodeModel extends StatelessNodeModel {
  private final SettingsModelString file = fileModel();
  private final SettingsModelBoolean overwrite = overwriteModel();

  GaussianMixtureWriterNodeModel() {
    super(new PortType[] {GaussianMixturePortObject.TYPE}, new PortType[0]);
  }

  static SettingsModelString fileModel() {
    return new SettingsModelString("file", "");
  }

  static SettingsModelBoolean overwriteModel() {
    return new SettingsModelBoolean("overwrite", false);
  }

  @Override
  protected PortObjectSpec[] configure(PortObjectSpec[] specs) throws InvalidSettingsException {
    Path path = target();
    try {
      ModelJson.checkWritable(path);
    } catch (IOException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
    if (overwrite.getBooleanValue() && Files.exists(path)) {
      setWarningMessage("The file '" + path + "' exists, and will be overwritten");
    }
    return new PortObjectSpec[0];
  }

  private Path target() throws InvalidSettingsException {
    Path path = ModelFile.of(file.getStringValue());
    if (Files.exists(path) && !overwrite.getBooleanValue()) {
      throw new InvalidSettingsException(
          "The file '" + path + "' exists; choose another, or allow to overwrite it");
    }
    return path;
  }

  @Override
  protected PortObject[] execute(PortObject[] objects, ExecutionContext context) throws Exception {
    ModelJson.write(((GaussianMixturePortObject) objects[0]).stored(), target());
    return new PortObject[0];
  }

  @Override
  protected void saveSettingsTo(NodeSettingsWO target) {
    file.saveSettingsTo(target);
    overwrite.saveSettingsTo(target);
  }

  @Override
  protected void validateSettings(NodeSettingsRO source) throws InvalidSettingsException {
    file.validateSettings(source);
    overwrite.validateSettings(source);
    SettingsModelString candidate = fileModel();
    candidate.loadSettingsFrom(source);
    ModelFile.check(candidate.getStringValue());
  }

  @Override
  protected void loadValidatedSettingsFrom(NodeSettingsRO source) throws InvalidSettingsException {
    file.loadSettingsFrom(source);
    overwrite.loadSettingsFrom(source);
  }
}
