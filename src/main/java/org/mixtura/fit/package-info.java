// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Fits of one mixture: options ({@link org.mixtura.fit.FitOptions}), the fitter ({@link
 * org.mixtura.fit.MixtureFitter}) and the result ({@link org.mixtura.fit.Fit}).
 *
 * <p>What lives here: how many starts are compared and for how long, which run is chosen, which
 * components are degenerate, fit history, diagnostics and warnings. What does not: EM ({@code em}),
 * how a start is found ({@code start}), comparing fits of different kinds ({@code select}).
 */
package org.mixtura.fit;
