// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import java.util.List;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.node.defaultnodesettings.DefaultNodeSettingsPane;
import org.knime.core.node.defaultnodesettings.DialogComponent;
import org.knime.core.node.defaultnodesettings.DialogComponentBoolean;
import org.knime.core.node.defaultnodesettings.DialogComponentColumnFilter2;
import org.knime.core.node.defaultnodesettings.DialogComponentColumnNameSelection;
import org.knime.core.node.defaultnodesettings.DialogComponentNumber;
import org.knime.core.node.defaultnodesettings.DialogComponentNumberEdit;
import org.knime.core.node.defaultnodesettings.DialogComponentSeed;
import org.knime.core.node.defaultnodesettings.DialogComponentStringSelection;
import org.knime.core.node.util.ColumnFilter;
import org.mixtura.format.OptionTexts;
import org.mixtura.knime.table.MissingValues;
import org.mixtura.start.StartMethod;

/** The parts of a dialog that all nodes that fit have in common. */
public abstract class TrainingDialog extends DefaultNodeSettingsPane {
  private static final int DIGITS = 10;

  /**
   * Adds a setting with its tooltip, as HTML of a fixed width, so that Swing breaks it into lines.
   *
   * @param component shows the setting
   * @param toolTip plain text without characters that HTML reserves
   */
  protected final void add(DialogComponent component, String toolTip) {
    component.setToolTipText("<html><p width=\"400\">" + toolTip);
    addDialogComponent(component);
  }

  /**
   * Adds the settings of a mixture other than components and covariance type: equal weights and
   * regularisation.
   */
  protected final void addMixture(TrainingSettings settings) {
    add(
        new DialogComponentBoolean(settings.equalWeights, "Equal weights"),
        OptionTexts.EQUAL_WEIGHTS);
    add(
        new DialogComponentNumberEdit(settings.regularisation, "Regularisation", DIGITS),
        OptionTexts.REGULARISATION);
  }

  /**
   * Adds a group with the settings of EM.
   *
   * @param settings the settings to show
   * @param methods the ways to start that can be chosen; {@code AUTO} among them means that the
   *     node searches
   */
  protected final void addFit(TrainingSettings settings, List<StartMethod> methods) {
    boolean searches = methods.contains(StartMethod.AUTO);
    createNewGroup("Fit");
    add(
        new DialogComponentStringSelection(
            settings.start, "Start", methods.stream().map(StartMethod::label).toList()),
        searches ? OptionTexts.SEARCH_START : OptionTexts.START);
    add(
        new DialogComponentNumber(settings.starts, "Number of starts", 1),
        searches ? OptionTexts.SEARCH_STARTS : OptionTexts.STARTS);
    add(
        new DialogComponentSeed(settings.seed, "Use static random seed"),
        OptionTexts.SEED + "; without one, each execution draws its own");
    add(
        new DialogComponentNumberEdit(settings.tolerance, "Convergence tolerance", DIGITS),
        OptionTexts.TOLERANCE);
    add(
        new DialogComponentNumber(settings.maxIterations, "Maximum number of iterations", 10),
        OptionTexts.MAX_ITERATIONS);
    closeCurrentGroup();
  }

  /** Adds a group with the settings of the labelled rows, and of rows with missing values. */
  protected final void addRows(TrainingSettings settings) {
    createNewGroup("Rows");
    add(
        new DialogComponentBoolean(settings.appendProbabilities, "Append probabilities"),
        OptionTexts.PROBABILITIES);
    add(
        new DialogComponentBoolean(settings.appendLogDensity, "Append log density"),
        OptionTexts.LOG_DENSITY);
    add(
        new DialogComponentStringSelection(
            settings.missingValues, "Missing values", MissingValues.labels()),
        OptionTexts.MISSING_VALUES);
    closeCurrentGroup();
  }

  /** Adds a tab with the choice of columns. */
  protected final void addColumns(TrainingSettings settings) {
    createNewTab("Columns");
    add(new DialogComponentColumnFilter2(settings.columns, 0), OptionTexts.COLUMNS);
    add(
        new DialogComponentColumnNameSelection(
            settings.weightColumn, "Sample weights", 0, false, true, new Weights()),
        OptionTexts.WEIGHT_COLUMN);
  }

  private static final class Weights implements ColumnFilter {
    @Override
    public boolean includeColumn(DataColumnSpec column) {
      return new TrainingSettings.Numbers().include(column);
    }

    @Override
    public String allFilteredMsg() {
      return "The table has no column of numbers";
    }
  }
}
