// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.defaultnodesettings.SettingsModel;
import org.knime.core.node.defaultnodesettings.SettingsModelBoolean;
import org.knime.core.node.defaultnodesettings.SettingsModelColumnFilter2;
import org.knime.core.node.defaultnodesettings.SettingsModelDouble;
import org.knime.core.node.defaultnodesettings.SettingsModelInteger;
import org.knime.core.node.defaultnodesettings.SettingsModelSeed;
import org.knime.core.node.defaultnodesettings.SettingsModelString;
import org.knime.core.node.util.filter.InputFilter;
import org.knime.core.node.util.filter.NameFilterConfiguration;
import org.mixtura.fit.FitOptions;
import org.mixtura.knime.table.MissingValues;
import org.mixtura.knime.table.ScoreOptions;
import org.mixtura.start.StartMethod;

/**
 * The settings that all nodes that fit have in common. Their keys are part of stored workflows and
 * never change.
 */
public abstract class TrainingSettings {
  private static final FitOptions DEFAULTS = FitOptions.DEFAULTS;
  private static final String EQUAL_WEIGHTS = "equalWeights";

  final SettingsModelString start;
  final SettingsModelInteger starts = new SettingsModelInteger("starts", DEFAULTS.starts());
  final SettingsModelSeed seed = new SettingsModelSeed("seed", DEFAULTS.seed(), true);
  final SettingsModelDouble tolerance = new SettingsModelDouble("tolerance", DEFAULTS.tolerance());
  final SettingsModelInteger maxIterations =
      new SettingsModelInteger("maxIterations", DEFAULTS.maxIterations());
  final SettingsModelDouble regularisation =
      new SettingsModelDouble("regularisation", DEFAULTS.regularisation());
  final SettingsModelBoolean equalWeights =
      new SettingsModelBoolean(EQUAL_WEIGHTS, DEFAULTS.equalWeights());
  final SettingsModelBoolean appendProbabilities =
      new SettingsModelBoolean("appendProbabilities", false);
  final SettingsModelBoolean appendLogDensity = new SettingsModelBoolean("appendLogDensity", false);
  final SettingsModelString missingValues =
      new SettingsModelString("missingValues", MissingValues.FAIL.label());
  final SettingsModelColumnFilter2 columns =
      new SettingsModelColumnFilter2(
          "columns", new Numbers(), NameFilterConfiguration.FILTER_BY_NAMEPATTERN);
  final SettingsModelString weightColumn = new SettingsModelString("weightColumn", "");

  /** Accepts columns of numbers, but no Boolean ones, which KNIME counts among the numbers. */
  static final class Numbers extends InputFilter<DataColumnSpec> {
    @Override
    public boolean include(DataColumnSpec column) {
      return column.getType().isCompatible(DoubleValue.class)
          && !column.getType().isCompatible(BooleanValue.class);
    }
  }

  /**
   * Settings at their defaults.
   *
   * @param start the default way to start
   */
  protected TrainingSettings(StartMethod start) {
    this.start = new SettingsModelString("start", start.label());
  }

  /** The settings that a node has in addition to these. */
  protected abstract List<SettingsModel> own();

  /**
   * Checks the values.
   *
   * @throws InvalidSettingsException if one is not allowed; the message names the key, the value
   *     and what is allowed
   */
  public abstract void check() throws InvalidSettingsException;

  private List<SettingsModel> all() {
    List<SettingsModel> all = new ArrayList<>(own());
    all.addAll(
        List.of(
            start,
            starts,
            seed,
            tolerance,
            maxIterations,
            regularisation,
            equalWeights,
            appendProbabilities,
            appendLogDensity,
            missingValues,
            columns,
            weightColumn));
    return all;
  }

  /** All settings that should be stored: workflows of early versions lack equal weights. */
  private List<SettingsModel> storedIn(NodeSettingsRO settings) {
    List<SettingsModel> stored = all();
    if (!settings.containsKey(EQUAL_WEIGHTS)) {
      stored.remove(equalWeights);
    }
    return stored;
  }

  /** Stores all settings. */
  public final void saveTo(NodeSettingsWO settings) {
    all().forEach(model -> model.saveSettingsTo(settings));
  }

  /**
   * Loads all settings.
   *
   * @throws InvalidSettingsException if one is missing
   */
  public final void loadFrom(NodeSettingsRO settings) throws InvalidSettingsException {
    equalWeights.setBooleanValue(DEFAULTS.equalWeights());
    for (SettingsModel model : storedIn(settings)) {
      model.loadSettingsFrom(settings);
    }
  }

  /**
   * Loads and checks settings that may be wrong; for an instance that is thrown away afterwards.
   *
   * @throws InvalidSettingsException if a setting is missing, or its value is not allowed
   */
  protected final void loadAndCheck(NodeSettingsRO settings) throws InvalidSettingsException {
    for (SettingsModel model : storedIn(settings)) {
      model.validateSettings(settings);
    }
    loadFrom(settings);
    check();
  }

  /**
   * The common settings as options of the core; the node's own options are at their defaults.
   *
   * @throws InvalidSettingsException naming the key, if a value is not allowed
   */
  protected final FitOptions commonOptions() throws InvalidSettingsException {
    return new CheckedOptions<>(
            DEFAULTS
                .withSeed(seed.getSeedOrRandom())
                .withEqualWeights(equalWeights.getBooleanValue()))
        .with("start", options -> options.withStart(StartMethod.named(text(start))))
        .with("starts", options -> options.withStarts(starts.getIntValue()))
        .with("tolerance", options -> options.withTolerance(tolerance.getDoubleValue()))
        .with("maxIterations", options -> options.withMaxIterations(maxIterations.getIntValue()))
        .with(
            "regularisation",
            options -> options.withRegularisation(regularisation.getDoubleValue()))
        .options();
  }

  /**
   * The treatment of training rows that have missing values.
   *
   * @throws InvalidSettingsException if the stored name is not allowed
   */
  public final MissingValues missingValues() throws InvalidSettingsException {
    return new CheckedOptions<>(MissingValues.FAIL)
        .with("missingValues", fail -> MissingValues.named(text(missingValues)))
        .options();
  }

  /** Which columns are appended to the labelled rows. */
  public final ScoreOptions scoreOptions() {
    return new ScoreOptions(
        appendProbabilities.getBooleanValue(), appendLogDensity.getBooleanValue(), false);
  }

  /** The text of a setting; empty if it is null. */
  protected static String text(SettingsModelString model) {
    return model.getStringValue() == null ? "" : model.getStringValue();
  }

  /**
   * The name of the column of sample weights; empty for none.
   *
   * @param table specification of the training table
   * @throws InvalidSettingsException if the table does not have the column, or it holds no numbers
   */
  public final String weightColumn(DataTableSpec table) throws InvalidSettingsException {
    String name = text(weightColumn);
    if (!name.isEmpty()) {
      DataColumnSpec column = table.getColumnSpec(name);
      if (column == null) {
        throw new InvalidSettingsException(
            "The weight column '" + name + "' is not in the table; choose another, or none");
      }
      if (!new Numbers().include(column)) {
        throw new InvalidSettingsException(
            "The weight column '" + name + "' holds no numbers; choose another, or none");
      }
    }
    return name;
  }

  /**
   * The names of the columns that are fitted: those chosen, without the column of sample weights.
   *
   * @param table specification of the training table
   * @throws InvalidSettingsException if there is no such column, or the column of sample weights is
   *     wrong
   */
  public final List<String> fittedColumns(DataTableSpec table) throws InvalidSettingsException {
    List<String> fitted = new ArrayList<>(Arrays.asList(columns.applyTo(table).getIncludes()));
    fitted.remove(weightColumn(table));
    if (fitted.isEmpty()) {
      throw new InvalidSettingsException(
          "There is no column to fit; choose at least one column of numbers");
    }
    return fitted;
  }

  /** A warning that names chosen columns that the table no longer has; empty if there is none. */
  public final Optional<String> goneColumns(DataTableSpec table) {
    String[] gone = columns.applyTo(table).getRemovedFromIncludes();
    return gone.length == 0
        ? Optional.empty()
        : Optional.of("Columns chosen earlier are not in the table: " + Arrays.toString(gone));
  }
}
