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
import org.mixtura.knime.table.MissingValues;
import org.mixtura.start.StartMethod;

/** The parts of a dialog that all nodes that fit have, besides their own. */
public abstract class TrainingDialog extends DefaultNodeSettingsPane {
  private static final int DIGITS = 10;

  /** Adds a component. */
  protected final void add(DialogComponent component, String toolTip) {
    component.setToolTipText(toolTip);
    addDialogComponent(component);
  }

  /** Adds what is said of a mixture besides components and covariance type. */
  protected final void addMixture(TrainingSettings settings) {
    add(
        new DialogComponentBoolean(settings.equalWeights, "Equal weights"),
        "All clusters get the same weight, instead of one of their own");
    add(
        new DialogComponentNumberEdit(settings.regularisation, "Regularisation", DIGITS),
        "Ridge added to the variances, relative to each column's variance in all rows; 0 or more");
  }

  /**
   * Adds a group with the settings of EM.
   *
   * @param settings what it shows
   * @param methods the starts on offer
   */
  protected final void addFit(TrainingSettings settings, List<StartMethod> methods) {
    createNewGroup("Fit");
    add(
        new DialogComponentStringSelection(
            settings.start, "Start", methods.stream().map(StartMethod::label).toList()),
        "Where EM begins: k-means clusters, points far apart, any points, random"
            + " responsibilities, or hierarchical clusters");
    add(
        new DialogComponentNumber(settings.starts, "Number of starts", 1),
        "How many starts make a short run; the best goes on to convergence");
    add(
        new DialogComponentSeed(settings.seed, "Use static random seed"),
        "The same seed gives the same result");
    add(
        new DialogComponentNumberEdit(settings.tolerance, "Convergence tolerance", DIGITS),
        "EM has converged when the mean log-likelihood changes by less; 0 never converges");
    add(
        new DialogComponentNumber(settings.maxIterations, "Maximum number of iterations", 10),
        "Most EM iterations; 0 gives the start itself");
    closeCurrentGroup();
  }

  /** Adds a group with what happens to the rows. */
  protected final void addRows(TrainingSettings settings) {
    createNewGroup("Rows");
    add(
        new DialogComponentBoolean(settings.appendProbabilities, "Append probabilities"),
        "One column for each cluster's probability");
    add(
        new DialogComponentBoolean(settings.appendLogDensity, "Append log density"),
        "A column with the log density of each row, in nats");
    add(
        new DialogComponentStringSelection(
            settings.missingValues, "Missing values", MissingValues.labels()),
        "fail stops at a row with a missing value; skip leaves such rows out of the fit and gives"
            + " them no cluster");
    closeCurrentGroup();
  }

  /** Adds a tab with the choice of columns. */
  protected final void addColumns(TrainingSettings settings) {
    createNewTab("Columns");
    add(
        new DialogComponentColumnFilter2(settings.columns, 0),
        "Columns of numbers that are fitted; the weight column is left out");
    add(
        new DialogComponentColumnNameSelection(
            settings.weightColumn, "Sample weights", 0, false, true, new Weights()),
        "Column of weights: a row of weight 2 counts as two rows; none: all count the same");
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
