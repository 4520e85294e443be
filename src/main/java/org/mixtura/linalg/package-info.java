// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Linear algebra on small dense matrices, a row or column for each attribute: factorisations and
 * arithmetic that commons-math3 has not, or not for matrices in any units, or only with objects
 * that cost more than the arithmetic on a few attributes.
 *
 * <p>Nothing here knows what a component, a covariance type or a sample is. Loops over samples do
 * not belong here ({@code org.mixtura.loops}), nor does anything that commons-math3 does as well.
 */
package org.mixtura.linalg;
