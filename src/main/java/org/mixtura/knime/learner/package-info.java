// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The KNIME node that fits a mixture to a table: its settings, dialog, model and progress.
 *
 * <p>What all fitting nodes share is in {@link org.mixtura.knime.training}; no other node knows
 * this one.
 */
package org.mixtura.knime.learner;
