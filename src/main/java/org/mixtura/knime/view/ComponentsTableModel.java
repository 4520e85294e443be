// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.mixtura.format.ParameterRow;
import org.mixtura.model.GaussianMixture;

/** The parameters of a mixture as a table: two columns of names, then one for each component. */
final class ComponentsTableModel extends AbstractTableModel {
  private static final long serialVersionUID = 1L;

  /** Number of columns that hold names. */
  static final int NAMES = 2;

  private final transient List<ParameterRow> rows;
  private final int components;

  ComponentsTableModel(GaussianMixture model) {
    rows = ParameterRow.of(model);
    components = model.components();
  }

  @Override
  public int getRowCount() {
    return rows.size();
  }

  @Override
  public int getColumnCount() {
    return NAMES + components;
  }

  @Override
  public String getColumnName(int column) {
    return switch (column) {
      case 0 -> "Attribute";
      case 1 -> "Parameter";
      default -> "Component " + (column - NAMES);
    };
  }

  @Override
  public String getValueAt(int row, int column) {
    return switch (column) {
      case 0 -> rows.get(row).subject();
      case 1 -> rows.get(row).parameter();
      default -> rows.get(row).values().get(column - NAMES);
    };
  }
}
