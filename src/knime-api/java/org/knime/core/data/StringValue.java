// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A text. */
public interface StringValue extends DataValue {
  String getStringValue();
}
