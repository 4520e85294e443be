// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The EM loop ({@link org.mixtura.em.ExpectationMaximisation}), its convergence and acceleration,
 * and what it needs of a table of samples ({@link org.mixtura.em.SampleSource}).
 *
 * <p>What lives here: the loop, passes over samples, progress and cancellation of a fit. What does
 * not: where EM begins ({@code start}), which of several runs wins ({@code fit}), the formula of
 * any covariance type, and any host type.
 */
package org.mixtura.em;
