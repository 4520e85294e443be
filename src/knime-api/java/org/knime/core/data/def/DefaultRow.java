// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.def;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.RowKey;

/** A row that holds its cells. */
public class DefaultRow implements DataRow {
  private final RowKey key;
  private final DataCell[] cells;

  public DefaultRow(RowKey key, DataCell... cells) {
    if (key == null || Arrays.asList(cells).contains(null)) {
      throw new NullPointerException("A row needs a key, and cells that are not null");
    }
    this.key = key;
    this.cells = cells.clone();
  }

  public DefaultRow(String key, DataCell... cells) {
    this(new RowKey(key), cells);
  }

  public DefaultRow(String key, List<DataCell> cells) {
    this(new RowKey(key), cells);
  }

  public DefaultRow(RowKey key, List<DataCell> cells) {
    this(key, cells.toArray(DataCell[]::new));
  }

  public DefaultRow(RowKey key, double... values) {
    this(key, Arrays.stream(values).mapToObj(DoubleCell::new).toArray(DataCell[]::new));
  }

  public DefaultRow(String key, double... values) {
    this(new RowKey(key), values);
  }

  public DefaultRow(String key, int... values) {
    this(new RowKey(key), values);
  }

  public DefaultRow(RowKey key, int... values) {
    this(key, Arrays.stream(values).mapToObj(IntCell::new).toArray(DataCell[]::new));
  }

  public DefaultRow(String key, String... values) {
    this(new RowKey(key), values);
  }

  public DefaultRow(RowKey key, String... values) {
    this(key, Arrays.stream(values).map(StringCell::new).toArray(DataCell[]::new));
  }

  public DefaultRow(String key, DataRow row) {
    this(new RowKey(key), row);
  }

  public DefaultRow(RowKey key, DataRow row) {
    this(key, row.stream().toArray(DataCell[]::new));
  }

  @Override
  public final int getNumCells() {
    return cells.length;
  }

  @Override
  public final RowKey getKey() {
    return key;
  }

  @Override
  public final DataCell getCell(int index) {
    return cells[index];
  }

  @Override
  public Iterator<DataCell> iterator() {
    return List.of(cells).iterator();
  }

  @Override
  public String toString() {
    return key + ": " + Arrays.toString(cells);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DefaultRow row
        && key.equals(row.key)
        && Arrays.equals(cells, row.cells);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + Arrays.hashCode(cells);
  }
}
