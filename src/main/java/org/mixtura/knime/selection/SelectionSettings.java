// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.defaultnodesettings.SettingsModel;
import org.knime.core.node.defaultnodesettings.SettingsModelInteger;
import org.knime.core.node.defaultnodesettings.SettingsModelString;
import org.knime.core.node.defaultnodesettings.SettingsModelStringArray;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.knime.training.CheckedOptions;
import org.mixtura.knime.training.TrainingSettings;
import org.mixtura.select.Criterion;
import org.mixtura.select.SearchOptions;
import org.mixtura.start.StartMethod;

/**
 * The settings of the model selection node. Their keys are part of stored workflows and never
 * change.
 */
final class SelectionSettings extends TrainingSettings {
  private static final SearchOptions DEFAULTS = SearchOptions.DEFAULTS;

  final SettingsModelInteger minComponents =
      new SettingsModelInteger("minComponents", DEFAULTS.minComponents());
  final SettingsModelInteger maxComponents =
      new SettingsModelInteger("maxComponents", DEFAULTS.maxComponents());
  final SettingsModelStringArray covarianceTypes =
      new SettingsModelStringArray("families", new String[0]);
  final SettingsModelString criterion =
      new SettingsModelString("criterion", DEFAULTS.criterion().label());
  final SettingsModelInteger folds = new SettingsModelInteger("folds", DEFAULTS.folds());

  SelectionSettings() {
    super(StartMethod.AUTO);
  }

  @Override
  protected List<SettingsModel> own() {
    return List.of(minComponents, maxComponents, covarianceTypes, criterion, folds);
  }

  @Override
  public void check() throws InvalidSettingsException {
    searchOptions();
    missingValues();
  }

  /**
   * Checks stored settings without taking them over.
   *
   * @throws InvalidSettingsException if a setting is missing, or its value is not allowed
   */
  static void validate(NodeSettingsRO settings) throws InvalidSettingsException {
    new SelectionSettings().loadAndCheck(settings);
  }

  /**
   * The settings as options of the core.
   *
   * @throws InvalidSettingsException naming the key, if a value is not allowed
   */
  SearchOptions searchOptions() throws InvalidSettingsException {
    int min = minComponents.getIntValue();
    int max = maxComponents.getIntValue();
    return new CheckedOptions<>(DEFAULTS.withFit(commonOptions()))
        // the minimum by itself first, so that a refusal names the one of the two that is wrong
        .with("minComponents", options -> options.withComponents(min, min))
        .with("maxComponents", options -> options.withComponents(min, max))
        .with("families", options -> options.withCovarianceTypes(types()))
        .with("criterion", options -> options.withCriterion(Criterion.named(text(criterion))))
        .with("folds", options -> options.withFolds(folds.getIntValue()))
        .options();
  }

  private List<CovarianceType> types() {
    String[] names = covarianceTypes.getStringArrayValue();
    return Stream.ofNullable(names)
        .flatMap(Arrays::stream)
        .map(name -> CovarianceTypes.named(Objects.requireNonNullElse(name, "")))
        .toList();
  }
}
