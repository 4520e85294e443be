// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What one pass over samples leaves behind, in forms that add up: moments about anchors ({@link
 * org.mixtura.moments.Moments}), what is read of them ({@link org.mixtura.moments.CentralMoments}),
 * statistics of a whole table, and a summary of a distribution.
 *
 * <p>What lives here: sums over samples with given responsibilities. What does not: where
 * responsibilities come from, and what is made of the sums.
 */
package org.mixtura.moments;
