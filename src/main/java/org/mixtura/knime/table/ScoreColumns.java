// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnDomainCreator;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.util.UniqueNameGenerator;

/**
 * Specifications of the columns that scoring appends, under names that the table does not have yet.
 */
public final class ScoreColumns {
  private ScoreColumns() {}

  /**
   * The specification of a table with the columns appended.
   *
   * @param table the table's specification
   * @param options which columns
   * @param clusters maximum number of clusters; 0 if it is not known
   */
  public static DataTableSpec appendedTo(DataTableSpec table, ScoreOptions options, int clusters) {
    return new DataTableSpec(table, new DataTableSpec(of(table, options, clusters)));
  }

  /**
   * The appended columns: cluster, probabilities, log density, outlier.
   *
   * @param table specification of the table that they are appended to
   * @param options which columns
   * @param clusters maximum number of clusters; 0 if it is not known
   */
  public static DataColumnSpec[] of(DataTableSpec table, ScoreOptions options, int clusters) {
    UniqueNameGenerator names = new UniqueNameGenerator(table);
    List<DataColumnSpec> columns = new ArrayList<>();
    columns.add(clusterColumn(names, clusters));
    for (int k = 0; options.probabilities() && k < clusters; k++) {
      DataColumnSpecCreator creator = names.newCreator(Scorer.probabilityName(k), DoubleCell.TYPE);
      creator.setDomain(
          new DataColumnDomainCreator(new DoubleCell(0), new DoubleCell(1)).createDomain());
      columns.add(creator.createSpec());
    }
    if (options.logDensity()) {
      columns.add(names.newColumn("Log Density", DoubleCell.TYPE));
    }
    if (options.outlier()) {
      columns.add(names.newColumn("Outlier", BooleanCell.TYPE));
    }
    return columns.toArray(DataColumnSpec[]::new);
  }

  private static DataColumnSpec clusterColumn(UniqueNameGenerator names, int clusters) {
    DataColumnSpecCreator creator = names.newCreator("Cluster", StringCell.TYPE);
    Set<DataCell> labels = new LinkedHashSet<>();
    for (int k = 0; k < clusters; k++) {
      labels.add(new StringCell(Scorer.clusterName(k)));
    }
    if (!labels.isEmpty()) {
      creator.setDomain(new DataColumnDomainCreator(labels).createDomain());
    }
    return creator.createSpec();
  }
}
