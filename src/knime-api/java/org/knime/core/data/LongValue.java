// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A long integer. */
public interface LongValue extends DataValue {
  long getLongValue();
}
