// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import java.util.List;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.defaultnodesettings.SettingsModel;
import org.knime.core.node.defaultnodesettings.SettingsModelInteger;
import org.knime.core.node.defaultnodesettings.SettingsModelString;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.FitOptions;
import org.mixtura.knime.training.CheckedOptions;
import org.mixtura.knime.training.TrainingSettings;
import org.mixtura.start.StartMethod;

/** The settings of the learner. Their keys are part of stored workflows and never change. */
final class LearnerSettings extends TrainingSettings {
  final SettingsModelInteger components =
      new SettingsModelInteger("components", FitOptions.DEFAULTS.components());
  final SettingsModelString covarianceType =
      new SettingsModelString("covarianceType", FitOptions.DEFAULTS.covarianceType().name());

  LearnerSettings() {
    super(StartMethod.KMEANS);
  }

  @Override
  protected List<SettingsModel> own() {
    return List.of(components, covarianceType);
  }

  @Override
  public void check() throws InvalidSettingsException {
    fitOptions();
    missingValues();
  }

  /**
   * Checks stored settings without taking them over.
   *
   * @throws InvalidSettingsException if a setting is missing, or its value is not allowed
   */
  static void validate(NodeSettingsRO settings) throws InvalidSettingsException {
    new LearnerSettings().loadAndCheck(settings);
  }

  /**
   * The settings as options of the core.
   *
   * @throws InvalidSettingsException naming the key, if a value is not allowed
   */
  FitOptions fitOptions() throws InvalidSettingsException {
    return new CheckedOptions<>(commonOptions())
        .with("components", options -> options.withComponents(components.getIntValue()))
        .with(
            "covarianceType",
            options -> options.withCovarianceType(CovarianceTypes.named(text(covarianceType))))
        .options();
  }
}
