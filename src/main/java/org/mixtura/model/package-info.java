// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The Gaussian mixture ({@link org.mixtura.model.GaussianMixture}): an immutable, always valid
 * model, its densities and responsibilities of samples and of single rows, and the M step, which
 * estimates one from moments.
 *
 * <p>What lives here: densities, responsibilities, marginals, conditionals, sampling, criteria.
 * What does not: loops over iterations ({@code em}), the formula of any covariance type ({@code
 * covariance}), text ({@code format}).
 */
package org.mixtura.model;
