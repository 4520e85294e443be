// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.Arrays;

/** The name of a row, unique in its table. */
public final class RowKey implements RowKeyValue {
  private final String name;

  public RowKey(String name) {
    if (name == null) {
      throw new NullPointerException("A row key needs a text");
    }
    this.name = name;
  }

  @Override
  public String getString() {
    return name;
  }

  @Override
  public RowKey materializeRowKey() {
    return this;
  }

  public static String[] toStrings(RowKey... keys) {
    return Arrays.stream(keys).map(RowKey::getString).toArray(String[]::new);
  }

  public static RowKey[] toRowKeys(String... names) {
    return Arrays.stream(names).map(RowKey::new).toArray(RowKey[]::new);
  }

  @Deprecated
  @SuppressWarnings("InlineMeSuggester") // KNIME has no such annotation
  public static RowKey createRowKey(int index) {
    return new RowKey("Row" + index);
  }

  public static RowKey createRowKey(long index) {
    return new RowKey("Row" + index);
  }

  @Override
  public String toString() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowKey key && name.equals(key.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
