// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Fits: what a Java programmer types ({@link org.mixtura.fit.FitOptions}, {@link
 * org.mixtura.fit.MixtureFitter}) and what comes out ({@link org.mixtura.fit.Fit}).
 *
 * <p>What lives here: which starts compete and how long, which run wins, what is degenerate, and
 * what a person is told of it. What does not: comparing fits of different kinds ({@code select}).
 */
package org.mixtura.fit;
