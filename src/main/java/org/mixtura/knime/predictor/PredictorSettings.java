// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import java.util.List;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.defaultnodesettings.SettingsModel;
import org.knime.core.node.defaultnodesettings.SettingsModelBoolean;
import org.knime.core.node.defaultnodesettings.SettingsModelDouble;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.table.ScoreOptions;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.RowScorer;

/** The settings of the predictor. Their keys are part of stored workflows and never change. */
final class PredictorSettings {
  private static final double MAX_QUANTILE = 0.5;

  final SettingsModelBoolean appendProbabilities =
      new SettingsModelBoolean("appendProbabilities", false);
  final SettingsModelBoolean appendLogDensity = new SettingsModelBoolean("appendLogDensity", false);
  final SettingsModelBoolean appendOutlier = new SettingsModelBoolean("appendOutlier", false);
  final SettingsModelDouble outlierQuantile =
      new SettingsModelDouble("outlierQuantile", LogDensityQuantiles.UNUSUAL);

  private List<SettingsModel> all() {
    return List.of(appendProbabilities, appendLogDensity, appendOutlier, outlierQuantile);
  }

  void saveTo(NodeSettingsWO settings) {
    all().forEach(model -> model.saveSettingsTo(settings));
  }

  void loadFrom(NodeSettingsRO settings) throws InvalidSettingsException {
    for (SettingsModel model : all()) {
      model.loadSettingsFrom(settings);
    }
  }

  /**
   * Checks stored settings without taking them over.
   *
   * @throws InvalidSettingsException if a setting is missing, or its value is not allowed
   */
  static void validate(NodeSettingsRO settings) throws InvalidSettingsException {
    PredictorSettings candidate = new PredictorSettings();
    for (SettingsModel model : candidate.all()) {
      model.validateSettings(settings);
    }
    candidate.loadFrom(settings);
    candidate.check();
  }

  void check() throws InvalidSettingsException {
    double quantile = outlierQuantile.getDoubleValue();
    if (!(quantile > 0 && quantile <= MAX_QUANTILE)) {
      throw new InvalidSettingsException(
          "The outlier quantile is " + quantile + "; it must be above 0 and at most 0.5");
    }
  }

  /** Which columns are appended. */
  ScoreOptions options() {
    return new ScoreOptions(
        appendProbabilities.getBooleanValue(),
        appendLogDensity.getBooleanValue(),
        appendOutlier.getBooleanValue());
  }

  /**
   * A scorer for the rows, with outliers if they are appended.
   *
   * @param stored the model; with outliers, one that has quantiles
   */
  RowScorer scorer(StoredModel stored) {
    return appendOutlier.getBooleanValue()
        ? RowScorer.of(
            stored.model(), stored.quantiles().orElseThrow(), outlierQuantile.getDoubleValue())
        : RowScorer.of(stored.model());
  }
}
