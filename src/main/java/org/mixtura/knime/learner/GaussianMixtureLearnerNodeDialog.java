// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import java.util.EnumSet;
import java.util.List;
import org.knime.core.node.defaultnodesettings.DialogComponentNumber;
import org.knime.core.node.defaultnodesettings.DialogComponentStringSelection;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.format.OptionTexts;
import org.mixtura.knime.training.TrainingDialog;
import org.mixtura.start.StartMethod;

/** The dialog of the Gaussian Mixture Learner. */
final class GaussianMixtureLearnerNodeDialog extends TrainingDialog {
  GaussianMixtureLearnerNodeDialog() {
    LearnerSettings settings = new LearnerSettings();
    addModel(settings);
    // AUTO is KMEANS for a single fit
    addFit(settings, List.copyOf(EnumSet.complementOf(EnumSet.of(StartMethod.AUTO))));
    addRows(settings);
    addColumns(settings);
  }

  private void addModel(LearnerSettings settings) {
    List<String> types = CovarianceTypes.all().stream().map(CovarianceType::name).toList();
    createNewGroup("Model");
    add(
        new DialogComponentNumber(settings.components, "Number of components", 1),
        OptionTexts.COMPONENTS);
    add(
        new DialogComponentStringSelection(settings.covarianceType, "Covariance type", types),
        OptionTexts.COVARIANCE_TYPE);
    addMixture(settings);
    closeCurrentGroup();
  }
}
