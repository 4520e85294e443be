// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.convert.map;

/** A type with a name for machines. */
public interface IdentifiableType {
  String getIdentifier();
}
