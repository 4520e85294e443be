package org.mixtura.knime.learner;

import java.util.Arrays;
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
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.knime.table.MissingValues;
import org.mixtura.start.StartMethod;

/** The learner's dialog. */
final class GaussianMixtureLearnerNodeDialog extends DefaultNodeSettingsPane {
  private static final int DIGITS = 10;

  GaussianMixtureLearnerNodeDialog() {
    LearnerSettings settings = new LearnerSettings();
    addModel(settings);
    addSearch(settings);
    addOutput(settings);
    addColumns(settings);
  }

  private void add(DialogComponent component, String toolTip) {
    component.setToolTipText(toolTip);
    addDialogComponent(component);
  }

  private void addModel(LearnerSettings settings) {
    List<String> types = CovarianceTypes.all().stream().map(CovarianceType::name).toList();
    createNewGroup("Model");
    add(
        new DialogComponentNumber(settings.components, "Number of components", 1),
        "Number of clusters, 1 or more");
    add(
        new DialogComponentStringSelection(settings.covarianceType, "Covariance type", types),
        "Shape of the clusters: full any shape of its own for each, tied one shape for all, diag"
            + " no correlation, spherical one variance for each, tied-diag and tied-spherical the"
            + " same for all");
    add(
        new DialogComponentNumberEdit(settings.regularisation, "Regularisation", DIGITS),
        "Ridge added to the variances, relative to each column's variance in all rows; 0 or more");
    closeCurrentGroup();
  }

  private void addSearch(LearnerSettings settings) {
    List<String> methods = Arrays.stream(StartMethod.values()).map(StartMethod::label).toList();
    createNewGroup("Search");
    add(
        new DialogComponentStringSelection(settings.start, "Start", methods),
        "Where EM begins: k-means clusters, points far apart, any points, or random"
            + " responsibilities");
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

  private void addOutput(LearnerSettings settings) {
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

  private void addColumns(LearnerSettings settings) {
    createNewTab("Columns");
    add(
        new DialogComponentColumnFilter2(settings.columns, 0),
        "Columns of numbers that are fitted; the weight column is left out");
    add(
        new DialogComponentColumnNameSelection(
            settings.weightColumn, "Sample weights", 0, false, true, new Weights()),
        "Column of weights: a row of weight 2 counts as two rows; none for equal weights");
  }

  private static final class Weights implements ColumnFilter {
    @Override
    public boolean includeColumn(DataColumnSpec column) {
      return new LearnerSettings.Numbers().include(column);
    }

    @Override
    public String allFilteredMsg() {
      return "The table has no column of numbers";
    }
  }
}
