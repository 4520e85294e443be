// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Makes a domain. */
public class DataColumnDomainCreator {
  private Set<DataCell> values;
  private DataCell lower;
  private DataCell upper;

  public DataColumnDomainCreator() {}

  public DataColumnDomainCreator(DataColumnDomain domain) {
    this(domain.getValues(), domain.getLowerBound(), domain.getUpperBound());
  }

  public DataColumnDomainCreator(Set<? extends DataCell> values) {
    this(values, null, null);
  }

  public DataColumnDomainCreator(DataCell[] values) {
    this(values, null, null);
  }

  public DataColumnDomainCreator(DataCell lower, DataCell upper) {
    this((Set<DataCell>) null, lower, upper);
  }

  public DataColumnDomainCreator(DataCell[] values, DataCell lower, DataCell upper) {
    this(values == null ? null : new LinkedHashSet<>(Arrays.asList(values)), lower, upper);
  }

  public DataColumnDomainCreator(Set<? extends DataCell> values, DataCell lower, DataCell upper) {
    this.values = values == null ? null : new LinkedHashSet<>(values);
    this.lower = lower;
    this.upper = upper;
  }

  public DataColumnDomain createDomain() {
    return new DataColumnDomain(values, lower, upper);
  }

  public void setValues(Set<? extends DataCell> values) {
    this.values = values == null ? null : new LinkedHashSet<>(values);
  }

  public void setLowerBound(DataCell lower) {
    this.lower = lower;
  }

  public void setUpperBound(DataCell upper) {
    this.upper = upper;
  }
}
