// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.node.config.base.ConfigBaseWO;

/** Values under keys, also KNIME's own, to write. */
public interface ConfigWO extends ConfigBaseWO {
  Config addConfig(String key);

  void addDataCell(String key, DataCell cell);

  void addRowKey(String key, RowKey rowKey);

  void addRowKeyArray(String key, RowKey... rowKeys);

  void addDataType(String key, DataType type);

  void addDataCellArray(String key, DataCell... cells);

  void addDataTypeArray(String key, DataType... types);
}
