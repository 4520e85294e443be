// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import org.knime.core.node.defaultnodesettings.DefaultNodeSettingsPane;
import org.knime.core.node.defaultnodesettings.DialogComponent;
import org.knime.core.node.defaultnodesettings.DialogComponentBoolean;
import org.knime.core.node.defaultnodesettings.DialogComponentNumber;

/** The predictor's dialog. */
final class GaussianMixturePredictorNodeDialog extends DefaultNodeSettingsPane {

  GaussianMixturePredictorNodeDialog() {
    PredictorSettings settings = new PredictorSettings();
    add(
        new DialogComponentBoolean(settings.appendProbabilities, "Append probabilities"),
        "One column for each cluster's probability");
    add(
        new DialogComponentBoolean(settings.appendLogDensity, "Append log density"),
        "A column with the log density of each row, in nats");
    add(
        new DialogComponentBoolean(settings.appendOutlier, "Append outlier flag"),
        "A column that tells whether a row is more unusual than nearly all training rows");
    add(
        new DialogComponentNumber(settings.outlierQuantile, "Outlier quantile", 0.01),
        "A row is an outlier if its log density is below that of all but this share of the"
            + " training rows");
  }

  private void add(DialogComponent component, String toolTip) {
    component.setToolTipText(toolTip);
    addDialogComponent(component);
  }
}
