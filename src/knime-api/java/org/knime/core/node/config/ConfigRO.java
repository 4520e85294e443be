// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config;

import java.util.Iterator;
import javax.swing.tree.TreeNode;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.base.ConfigBaseRO;

/** Values under keys, also KNIME's own, to read. */
public interface ConfigRO extends ConfigBaseRO, TreeNode, Iterable<String> {
  Config getConfig(String key) throws InvalidSettingsException;

  DataCell getDataCell(String key) throws InvalidSettingsException;

  RowKey getRowKey(String key) throws InvalidSettingsException;

  RowKey[] getRowKeyArray(String key) throws InvalidSettingsException;

  DataType getDataType(String key) throws InvalidSettingsException;

  DataCell getDataCell(String key, DataCell otherwise);

  RowKey getRowKey(String key, RowKey otherwise);

  RowKey[] getRowKeyArray(String key, RowKey... otherwise);

  DataType getDataType(String key, DataType otherwise);

  DataCell[] getDataCellArray(String key) throws InvalidSettingsException;

  DataCell[] getDataCellArray(String key, DataCell... otherwise);

  DataType[] getDataTypeArray(String key) throws InvalidSettingsException;

  DataType[] getDataTypeArray(String key, DataType... otherwise);

  @Override
  Iterator<String> iterator();
}
