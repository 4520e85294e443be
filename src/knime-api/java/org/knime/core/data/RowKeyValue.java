// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** The name of a row. */
public interface RowKeyValue {
  String getString();

  default RowKey materializeRowKey() {
    return new RowKey(getString());
  }
}
