// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A number; integers, longs and booleans are such, too. */
public interface DoubleValue extends DataValue {
  double getDoubleValue();
}
