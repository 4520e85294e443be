package org.mixtura.knime.learner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.FitOptions;
import org.mixtura.knime.table.MissingValues;
import org.mixtura.start.StartMethod;

/** The learner's settings. Their keys are part of stored workflows: they never change. */
final class LearnerSettings {
  private static final FitOptions DEFAULTS = FitOptions.DEFAULTS;

  final SettingsModelInteger components =
      new SettingsModelInteger("components", DEFAULTS.components());
  final SettingsModelString covarianceType =
      new SettingsModelString("covarianceType", DEFAULTS.covarianceType().name());
  final SettingsModelString start = new SettingsModelString("start", DEFAULTS.start().label());
  final SettingsModelInteger starts = new SettingsModelInteger("starts", DEFAULTS.starts());
  final SettingsModelSeed seed = new SettingsModelSeed("seed", DEFAULTS.seed(), true);
  final SettingsModelDouble tolerance = new SettingsModelDouble("tolerance", DEFAULTS.tolerance());
  final SettingsModelInteger maxIterations =
      new SettingsModelInteger("maxIterations", DEFAULTS.maxIterations());
  final SettingsModelDouble regularisation =
      new SettingsModelDouble("regularisation", DEFAULTS.regularisation());
  final SettingsModelBoolean appendProbabilities =
      new SettingsModelBoolean("appendProbabilities", false);
  final SettingsModelBoolean appendLogDensity = new SettingsModelBoolean("appendLogDensity", false);
  final SettingsModelString missingValues =
      new SettingsModelString("missingValues", MissingValues.FAIL.label());
  final SettingsModelColumnFilter2 columns =
      new SettingsModelColumnFilter2(
          "columns", new Numbers(), NameFilterConfiguration.FILTER_BY_NAMEPATTERN);
  final SettingsModelString weightColumn = new SettingsModelString("weightColumn", "");

  /** Columns of numbers, without truth values, which KNIME counts among the numbers. */
  static final class Numbers extends InputFilter<DataColumnSpec> {
    @Override
    public boolean include(DataColumnSpec column) {
      return column.getType().isCompatible(DoubleValue.class)
          && !column.getType().isCompatible(BooleanValue.class);
    }
  }

  private List<SettingsModel> all() {
    return List.of(
        components,
        covarianceType,
        start,
        starts,
        seed,
        tolerance,
        maxIterations,
        regularisation,
        appendProbabilities,
        appendLogDensity,
        missingValues,
        columns,
        weightColumn);
  }

  void saveTo(NodeSettingsWO settings) {
    all().forEach(model -> model.saveSettingsTo(settings));
  }

  void loadFrom(NodeSettingsRO settings) throws InvalidSettingsException {
    for (SettingsModel model : all()) {
      model.loadSettingsFrom(settings);
    }
  }

  /** Refuses settings that are incomplete, or whose values are not allowed. */
  static void validate(NodeSettingsRO settings) throws InvalidSettingsException {
    LearnerSettings candidate = new LearnerSettings();
    for (SettingsModel model : candidate.all()) {
      model.validateSettings(settings);
    }
    candidate.loadFrom(settings);
    candidate.fitOptions();
    candidate.missingValues();
  }

  /** The options as the core takes them. */
  FitOptions fitOptions() throws InvalidSettingsException {
    try {
      return DEFAULTS
          .withComponents(components.getIntValue())
          .withCovarianceType(CovarianceTypes.named(text(covarianceType)))
          .withStart(StartMethod.named(text(start)))
          .withStarts(starts.getIntValue())
          .withSeed(seed.getSeedOrRandom())
          .withTolerance(tolerance.getDoubleValue())
          .withMaxIterations(maxIterations.getIntValue())
          .withRegularisation(regularisation.getDoubleValue());
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  MissingValues missingValues() throws InvalidSettingsException {
    try {
      return MissingValues.named(text(missingValues));
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  private static String text(SettingsModelString model) {
    return model.getStringValue() == null ? "" : model.getStringValue();
  }

  /**
   * The column of sample weights; empty for none.
   *
   * @throws InvalidSettingsException if the table does not have it, or it holds no numbers
   */
  String weightColumn(DataTableSpec table) throws InvalidSettingsException {
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
   * The columns that are fitted: those chosen, without the column of sample weights.
   *
   * @throws InvalidSettingsException if there is none
   */
  List<String> fittedColumns(DataTableSpec table) throws InvalidSettingsException {
    List<String> fitted = new ArrayList<>(Arrays.asList(columns.applyTo(table).getIncludes()));
    fitted.remove(weightColumn(table));
    if (fitted.isEmpty()) {
      throw new InvalidSettingsException(
          "There is no column to fit; choose at least one column of numbers");
    }
    return fitted;
  }
}
