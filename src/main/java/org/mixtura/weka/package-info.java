// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the clusterer is made of: its options, the conversion of instances to samples and rows, its
 * graph and its picture.
 *
 * <p>This package uses neither {@code weka.clusterers.GaussianMixture}, which is built on it, nor
 * the packages of scoring and of the Explorer. Formulas do not belong here: they are in the core.
 */
package org.mixtura.weka;
