// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the clusterer is made of: its options, instances as samples and rows, graph and picture.
 *
 * <p>Knows neither {@code weka.clusterers.GaussianMixture}, which is built on it, nor scoring and
 * the Explorer. Formulas do not belong here: they are the core's.
 */
package org.mixtura.weka;
