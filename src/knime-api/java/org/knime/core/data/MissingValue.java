// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** No value, and why. */
public interface MissingValue extends DataValue {
  String getError();
}
