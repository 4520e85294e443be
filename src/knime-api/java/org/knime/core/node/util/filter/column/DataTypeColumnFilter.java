// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.util.filter.column;

import java.util.List;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataValue;
import org.knime.core.node.util.filter.InputFilter;

/** Columns that can be read as one of some values. */
public final class DataTypeColumnFilter extends InputFilter<DataColumnSpec> {
  private final List<Class<? extends DataValue>> classes;

  @SuppressWarnings("unchecked") // KNIME's signature
  public DataTypeColumnFilter(Class<? extends DataValue>... classes) {
    this.classes = List.of(classes);
  }

  @Override
  public final boolean include(DataColumnSpec column) {
    return classes.stream().anyMatch(column.getType()::isCompatible);
  }
}
