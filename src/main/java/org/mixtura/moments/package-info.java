// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Sums over samples in forms that add up, so that a pass can be divided into parts: moments about
 * anchors ({@link org.mixtura.moments.Moments}), means and scatters read from them ({@link
 * org.mixtura.moments.CentralMoments}), statistics of a whole table ({@link
 * org.mixtura.moments.PooledStatistics}), and a summary of a distribution ({@link
 * org.mixtura.moments.QuantileSummary}).
 *
 * <p>What lives here: sums over samples with given responsibilities. What does not: where
 * responsibilities come from ({@code model}), the parameters that are estimated from the sums
 * ({@code covariance}, {@code model}), and the loops themselves ({@code loops}).
 */
package org.mixtura.moments;
