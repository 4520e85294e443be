// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Covariance types, from sums to covariances to log densities. {@link
 * org.mixtura.covariance.CovarianceType} has one class for each type's formula, 14 in all; {@link
 * org.mixtura.covariance.Scatters} is what these formulas are given; {@link
 * org.mixtura.covariance.Covariances} are the few forms that serve them all, each with a {@link
 * org.mixtura.covariance.DensityKernel}. All are sealed: a new type is a class and a line in {@link
 * org.mixtura.covariance.CovarianceTypes}.
 *
 * <p>What must not live here: means and weights beyond what a kernel needs, mixtures, categorical
 * attributes and iterations ({@code org.mixtura.model} and above); sums over samples ({@code
 * org.mixtura.moments}); loops over samples ({@code org.mixtura.loops}); matrix algebra that knows
 * no component ({@code org.mixtura.linalg}). Outside this package nobody asks which type there is:
 * what depends on the type is a method of it.
 */
package org.mixtura.covariance;
