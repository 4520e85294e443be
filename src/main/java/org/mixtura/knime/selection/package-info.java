// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The KNIME node that searches for the number of components and the covariance type.
 *
 * <p>What lives here: the node's settings, dialog, model and progress, and its table of candidates.
 * What must not: the search itself and its criteria ({@link org.mixtura.select}), and what all
 * fitting nodes share ({@link org.mixtura.knime.training}).
 */
package org.mixtura.knime.selection;
