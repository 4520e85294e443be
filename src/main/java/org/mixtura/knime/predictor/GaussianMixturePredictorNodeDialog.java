// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import org.knime.core.node.defaultnodesettings.DefaultNodeSettingsPane;
import org.knime.core.node.defaultnodesettings.DialogComponent;
import org.knime.core.node.defaultnodesettings.DialogComponentBoolean;
import org.knime.core.node.defaultnodesettings.DialogComponentNumber;
import org.mixtura.format.OptionTexts;

/** The dialog of the Gaussian Mixture Predictor. */
final class GaussianMixturePredictorNodeDialog extends DefaultNodeSettingsPane {

  GaussianMixturePredictorNodeDialog() {
    PredictorSettings settings = new PredictorSettings();
    add(
        new DialogComponentBoolean(settings.appendProbabilities, "Append probabilities"),
        OptionTexts.PROBABILITIES);
    add(
        new DialogComponentBoolean(settings.appendLogDensity, "Append log density"),
        OptionTexts.LOG_DENSITY);
    add(
        new DialogComponentBoolean(settings.appendOutlier, "Append outlier flag"),
        OptionTexts.OUTLIER);
    add(
        new DialogComponentNumber(settings.outlierQuantile, "Outlier quantile", 0.01),
        OptionTexts.OUTLIER_QUANTILE + "; above 0 and at most 0.5");
  }

  private void add(DialogComponent component, String toolTip) {
    component.setToolTipText(toolTip);
    addDialogComponent(component);
  }
}
