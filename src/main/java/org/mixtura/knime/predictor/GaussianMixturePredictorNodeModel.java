// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import java.util.Optional;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.data.container.ColumnRearranger;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.streamable.InputPortRole;
import org.knime.core.node.streamable.MergeOperator;
import org.knime.core.node.streamable.OutputPortRole;
import org.knime.core.node.streamable.PartitionInfo;
import org.knime.core.node.streamable.PortInput;
import org.knime.core.node.streamable.PortObjectInput;
import org.knime.core.node.streamable.PortOutput;
import org.knime.core.node.streamable.StreamableOperator;
import org.knime.core.node.streamable.StreamableOperatorInternals;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.StatelessNodeModel;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.knime.port.GaussianMixturePortObjectSpec;
import org.mixtura.knime.table.RowReader;
import org.mixtura.knime.table.ScoreColumns;
import org.mixtura.knime.table.ScoreOptions;
import org.mixtura.knime.table.Scorer;
import org.mixtura.knime.table.ScoringCells;

/**
 * The Gaussian Mixture Predictor: scores the rows of a table under a mixture. Each row is scored by
 * itself, so that a table can be streamed and distributed.
 */
final class GaussianMixturePredictorNodeModel extends StatelessNodeModel {
  private static final int MODEL = 0;
  private static final int DATA = 1;

  private final PredictorSettings settings = new PredictorSettings();

  GaussianMixturePredictorNodeModel() {
    super(
        new PortType[] {GaussianMixturePortObject.TYPE, BufferedDataTable.TYPE},
        new PortType[] {BufferedDataTable.TYPE});
  }

  @Override
  protected PortObjectSpec[] configure(PortObjectSpec[] specs) throws InvalidSettingsException {
    GaussianMixturePortObjectSpec model = (GaussianMixturePortObjectSpec) specs[MODEL];
    DataTableSpec table = (DataTableSpec) specs[DATA];
    check(model, table);
    return new PortObjectSpec[] {
      ScoreColumns.appendedTo(table, settings.options(), model.components())
    };
  }

  private void check(GaussianMixturePortObjectSpec model, DataTableSpec table)
      throws InvalidSettingsException {
    settings.check();
    if (settings.appendOutlier.getBooleanValue() && !model.hasQuantiles()) {
      throw new InvalidSettingsException(
          "The model does not know its training rows' log densities, so there is no outlier flag;"
              + " turn it off, or use a model from a learner");
    }
    for (String column : model.numericColumns()) {
      check(table, column, DoubleValue.class, "numbers");
    }
    for (String column : model.nominalColumns()) {
      check(table, column, StringValue.class, "text");
    }
  }

  private static void check(
      DataTableSpec table, String name, Class<? extends DataValue> type, String what)
      throws InvalidSettingsException {
    DataColumnSpec column = table.getColumnSpec(name);
    if (column == null) {
      throw new InvalidSettingsException(
          "The model needs a column '" + name + "' of " + what + ", which the table does not have");
    }
    if (!column.getType().isCompatible(type)) {
      throw new InvalidSettingsException(
          "The model needs " + what + " in column '" + name + "', which holds " + column.getType());
    }
  }

  private ScoringCells cells(StoredModel stored, DataTableSpec table) {
    ScoreOptions options = settings.options();
    RowReader reader = new RowReader(table, stored.model().schema());
    int clusters = stored.model().components();
    return new ScoringCells(
        ScoreColumns.of(table, options, clusters),
        row -> Optional.of(reader.row(row)),
        new Scorer(settings.scorer(stored), options, clusters));
  }

  private static ColumnRearranger rearranger(DataTableSpec table, ScoringCells cells) {
    ColumnRearranger rearranger = new ColumnRearranger(table);
    rearranger.append(cells);
    return rearranger;
  }

  @Override
  protected PortObject[] execute(PortObject[] objects, ExecutionContext context) throws Exception {
    StoredModel stored = ((GaussianMixturePortObject) objects[MODEL]).stored();
    BufferedDataTable table = (BufferedDataTable) objects[DATA];
    check(GaussianMixturePortObjectSpec.of(stored), table.getDataTableSpec());
    ScoringCells cells = cells(stored, table.getDataTableSpec());
    BufferedDataTable result =
        context.createColumnRearrangeTable(
            table, rearranger(table.getDataTableSpec(), cells), context);
    warn(new RowCounts(cells.incomplete(), cells.unscored()));
    return new PortObject[] {result};
  }

  private void warn(RowCounts counts) {
    counts.warning().ifPresent(this::setWarningMessage);
  }

  @Override
  public InputPortRole[] getInputPortRoles() {
    return new InputPortRole[] {
      InputPortRole.NONDISTRIBUTED_NONSTREAMABLE, InputPortRole.DISTRIBUTED_STREAMABLE
    };
  }

  @Override
  public OutputPortRole[] getOutputPortRoles() {
    return new OutputPortRole[] {OutputPortRole.DISTRIBUTED};
  }

  @Override
  public StreamableOperator createStreamableOperator(
      PartitionInfo partition, PortObjectSpec[] specs) throws InvalidSettingsException {
    DataTableSpec table = (DataTableSpec) specs[DATA];
    return new StreamableOperator() {
      private RowCounts counts = new RowCounts();

      @Override
      public void runFinal(PortInput[] in, PortOutput[] out, ExecutionContext context)
          throws Exception {
        PortObject model = ((PortObjectInput) in[MODEL]).getPortObject();
        StoredModel stored = ((GaussianMixturePortObject) model).stored();
        check(GaussianMixturePortObjectSpec.of(stored), table);
        ScoringCells cells = cells(stored, table);
        rearranger(table, cells).createStreamableFunction(DATA, 0).runFinal(in, out, context);
        counts = new RowCounts(cells.incomplete(), cells.unscored());
      }

      @Override
      public StreamableOperatorInternals saveInternals() {
        return counts;
      }
    };
  }

  @Override
  public StreamableOperatorInternals createInitialStreamableOperatorInternals() {
    return new RowCounts();
  }

  @Override
  public MergeOperator createMergeOperator() {
    return new MergeOperator() {
      @Override
      public StreamableOperatorInternals mergeFinal(StreamableOperatorInternals[] parts) {
        return RowCounts.sum(parts);
      }
    };
  }

  @Override
  public void finishStreamableExecution(
      StreamableOperatorInternals counts, ExecutionContext context, PortOutput[] out)
      throws Exception {
    warn((RowCounts) counts);
  }

  @Override
  protected void saveSettingsTo(NodeSettingsWO target) {
    settings.saveTo(target);
  }

  @Override
  protected void validateSettings(NodeSettingsRO source) throws InvalidSettingsException {
    PredictorSettings.validate(source);
  }

  @Override
  protected void loadValidatedSettingsFrom(NodeSettingsRO source) throws InvalidSettingsException {
    settings.loadFrom(source);
  }
}
