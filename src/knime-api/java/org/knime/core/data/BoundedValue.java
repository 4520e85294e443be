// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A value with an order: its column's domain has bounds. */
public interface BoundedValue extends DataValue {}
