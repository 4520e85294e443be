// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.selection;

import java.util.Arrays;
import java.util.List;
import org.knime.core.node.defaultnodesettings.DialogComponentNumber;
import org.knime.core.node.defaultnodesettings.DialogComponentStringListSelection;
import org.knime.core.node.defaultnodesettings.DialogComponentStringSelection;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.format.OptionTexts;
import org.mixtura.knime.training.TrainingDialog;
import org.mixtura.select.Criterion;
import org.mixtura.start.StartMethod;

/** The dialog of the Gaussian Mixture Model Selection. */
final class GaussianMixtureSelectionNodeDialog extends TrainingDialog {
  private static final int VISIBLE_TYPES = 6;

  GaussianMixtureSelectionNodeDialog() {
    SelectionSettings settings = new SelectionSettings();
    addCandidates(settings);
    addCriterion(settings);
    addFit(settings, List.of(StartMethod.values()));
    addRows(settings);
    addColumns(settings);
  }

  private void addCandidates(SelectionSettings settings) {
    List<String> types = CovarianceTypes.all().stream().map(CovarianceType::name).toList();
    createNewGroup("Candidates");
    add(
        new DialogComponentNumber(settings.minComponents, "Smallest number of components", 1),
        OptionTexts.MIN_COMPONENTS);
    add(
        new DialogComponentNumber(settings.maxComponents, "Largest number of components", 1),
        OptionTexts.MAX_COMPONENTS);
    add(
        new DialogComponentStringListSelection(
            settings.covarianceTypes, "Covariance types", types, false, VISIBLE_TYPES),
        OptionTexts.COVARIANCE_TYPES + "; Ctrl and click selects and unselects one");
    addMixture(settings);
    closeCurrentGroup();
  }

  private void addCriterion(SelectionSettings settings) {
    List<String> criteria = Arrays.stream(Criterion.values()).map(Criterion::label).toList();
    createNewGroup("Criterion");
    add(
        new DialogComponentStringSelection(settings.criterion, "Criterion", criteria),
        OptionTexts.CRITERION);
    add(
        new DialogComponentNumber(settings.folds, "Folds of cross-validation", 1),
        OptionTexts.FOLDS);
    closeCurrentGroup();
  }
}
