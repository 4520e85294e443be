// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A nominal value: the domain of its column lists all values. */
public interface NominalValue extends DataValue {}
