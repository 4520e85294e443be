// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Set;
import org.knime.core.node.InvalidSettingsException;

/** Values under keys, to read. */
public interface ConfigBaseRO extends Iterable<String> {
  ConfigBase getConfigBase(String key) throws InvalidSettingsException;

  void saveToXML(OutputStream out) throws IOException;

  void copyTo(ConfigBaseWO target);

  String getKey();

  Set<String> keySet();

  boolean containsKey(String key);

  @Override
  Iterator<String> iterator();

  int getInt(String key) throws InvalidSettingsException;

  int getInt(String key, int otherwise);

  int[] getIntArray(String key) throws InvalidSettingsException;

  int[] getIntArray(String key, int... otherwise);

  double getDouble(String key) throws InvalidSettingsException;

  double getDouble(String key, double otherwise);

  double[] getDoubleArray(String key) throws InvalidSettingsException;

  double[] getDoubleArray(String key, double... otherwise);

  char getChar(String key) throws InvalidSettingsException;

  char getChar(String key, char otherwise);

  char[] getCharArray(String key) throws InvalidSettingsException;

  char[] getCharArray(String key, char... otherwise);

  short getShort(String key) throws InvalidSettingsException;

  short getShort(String key, short otherwise);

  short[] getShortArray(String key) throws InvalidSettingsException;

  short[] getShortArray(String key, short... otherwise);

  long getLong(String key) throws InvalidSettingsException;

  long getLong(String key, long otherwise);

  long[] getLongArray(String key) throws InvalidSettingsException;

  long[] getLongArray(String key, long... otherwise);

  byte getByte(String key) throws InvalidSettingsException;

  byte getByte(String key, byte otherwise);

  byte[] getByteArray(String key) throws InvalidSettingsException;

  byte[] getByteArray(String key, byte... otherwise);

  float getFloat(String key) throws InvalidSettingsException;

  float getFloat(String key, float otherwise);

  float[] getFloatArray(String key) throws InvalidSettingsException;

  float[] getFloatArray(String key, float... otherwise);

  boolean getBoolean(String key) throws InvalidSettingsException;

  boolean getBoolean(String key, boolean otherwise);

  boolean[] getBooleanArray(String key) throws InvalidSettingsException;

  boolean[] getBooleanArray(String key, boolean... otherwise);

  String getString(String key) throws InvalidSettingsException;

  String getString(String key, String otherwise);

  String[] getStringArray(String key) throws InvalidSettingsException;

  String[] getStringArray(String key, String... otherwise);

  String getPassword(String key, String encryptionKey) throws InvalidSettingsException;

  String getPassword(String key, String encryptionKey, String otherwise);

  String getTransientString(String key);
}
