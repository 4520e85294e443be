// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** An integer. */
public interface IntValue extends DataValue {
  int getIntValue();
}
