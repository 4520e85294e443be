// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A value of few: its column's domain lists them. */
public interface NominalValue extends DataValue {}
