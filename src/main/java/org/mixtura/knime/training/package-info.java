// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the nodes that fit have in common: settings, dialog, the execution, cancellation, and the
 * chart data that is kept of it.
 *
 * <p>What belongs to one node alone is in the package of that node. Views and tables are not made
 * here.
 */
package org.mixtura.knime.training;
