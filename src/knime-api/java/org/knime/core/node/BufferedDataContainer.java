// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.util.ArrayList;
import java.util.List;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.DataContainer;

/** Takes the rows of a new table. */
public class BufferedDataContainer extends DataContainer {
  private BufferedDataTable table;

  BufferedDataContainer(DataTableSpec spec, boolean initDomain) {
    super(spec, initDomain);
  }

  @Override
  public BufferedDataTable getTable() {
    if (table == null) {
      DataTable made = super.getTable();
      List<DataRow> rows = new ArrayList<>();
      made.forEach(rows::add);
      table = new BufferedDataTable(made.getDataTableSpec(), rows);
    }
    return table;
  }
}
