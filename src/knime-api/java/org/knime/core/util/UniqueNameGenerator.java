// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.util;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;

/** Names that are not taken. */
public final class UniqueNameGenerator {
  private final Set<String> taken = new HashSet<>();

  public UniqueNameGenerator(DataTableSpec spec) {
    if (spec != null) {
      taken.addAll(Arrays.asList(spec.getColumnNames()));
    }
  }

  public UniqueNameGenerator(Set<String> names) {
    if (names != null) {
      taken.addAll(names);
    }
  }

  public String newName(String suggestion) {
    String wanted = suggestion.trim();
    String name = wanted;
    for (int i = 1; !taken.add(name); i++) {
      name = wanted + " (#" + i + ")";
    }
    return name;
  }

  public DataColumnSpecCreator newCreator(String suggestion, DataType type) {
    return new DataColumnSpecCreator(newName(suggestion), type);
  }

  public DataColumnSpecCreator newCreator(DataColumnSpec column) {
    DataColumnSpecCreator creator = new DataColumnSpecCreator(column);
    creator.setName(newName(column.getName()));
    return creator;
  }

  public DataColumnSpec newColumn(String suggestion, DataType type) {
    return newCreator(suggestion, type).createSpec();
  }
}
