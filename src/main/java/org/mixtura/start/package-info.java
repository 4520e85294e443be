// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The starts of EM ({@link org.mixtura.start.StartMethod}): partitions by k-means and by
 * model-based agglomeration, points of the data, random responsibilities.
 *
 * <p>What lives here: all that draws at random or clusters points for a start. What does not: how
 * many starts there are, how long they run and which one wins ({@code fit}), and EM itself.
 */
package org.mixtura.start;
