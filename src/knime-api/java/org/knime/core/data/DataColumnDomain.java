// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** What is known of a column's values: bounds, the set of them, both or nothing. */
public final class DataColumnDomain {
  private static final String LOWER = "lower_bound";
  private static final String UPPER = "upper_bound";
  private static final String VALUES = "possible_values";

  private final Set<DataCell> values;
  private final DataCell lower;
  private final DataCell upper;

  DataColumnDomain(Set<DataCell> values, DataCell lower, DataCell upper) {
    this.values = values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    this.lower = lower;
    this.upper = upper;
  }

  public Set<DataCell> getValues() {
    return values;
  }

  public boolean hasValues() {
    return values != null;
  }

  public DataCell getLowerBound() {
    return lower;
  }

  public boolean hasLowerBound() {
    return lower != null;
  }

  public DataCell getUpperBound() {
    return upper;
  }

  public boolean hasUpperBound() {
    return upper != null;
  }

  public boolean hasBounds() {
    return hasLowerBound() && hasUpperBound();
  }

  public void save(ConfigWO config) {
    if (hasValues()) {
      config.addDataCellArray(VALUES, values.toArray(DataCell[]::new));
    }
    if (hasLowerBound()) {
      config.addDataCell(LOWER, lower);
    }
    if (hasUpperBound()) {
      config.addDataCell(UPPER, upper);
    }
  }

  public static DataColumnDomain load(ConfigRO config) {
    DataCell[] values = config.getDataCellArray(VALUES, (DataCell[]) null);
    return new DataColumnDomain(
        values == null ? null : new LinkedHashSet<>(Arrays.asList(values)),
        config.getDataCell(LOWER, null),
        config.getDataCell(UPPER, null));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataColumnDomain domain
        && Objects.equals(values, domain.values)
        && Objects.equals(lower, domain.lower)
        && Objects.equals(upper, domain.upper);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values, lower, upper);
  }

  @Override
  public String toString() {
    return "lower=" + lower + ",upper=" + upper + ",values=" + values;
  }
}
