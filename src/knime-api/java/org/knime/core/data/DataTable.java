// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A table that can be iterated over many times. */
public interface DataTable extends Iterable<DataRow> {
  DataTableSpec getDataTableSpec();

  @Override
  RowIterator iterator();
}
