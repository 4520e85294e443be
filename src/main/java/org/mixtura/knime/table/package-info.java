// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * KNIME's tables to samples and rows, and results to tables.
 *
 * <p>Knows no node, settings or ports. Formulas do not belong here: a row's score comes from {@link
 * org.mixtura.model.RowScorer}. {@code Scorer} and {@code ResultTables} know no KNIME type.
 */
package org.mixtura.knime.table;
