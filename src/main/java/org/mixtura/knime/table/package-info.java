// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Conversion of KNIME's tables to samples and rows, and of results to tables.
 *
 * <p>Nodes, their settings and ports are not known here. Formulas do not belong here either: a
 * row's score comes from {@link org.mixtura.model.RowScorer}. {@code Scorer} and {@code
 * ResultTables} know no KNIME type.
 */
package org.mixtura.knime.table;
