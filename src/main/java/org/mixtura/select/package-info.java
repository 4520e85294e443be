// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Model selection: which number of components and which covariance type describe the samples best.
 *
 * <p>What lives here: the options of a search ({@link org.mixtura.select.SearchOptions}), the
 * search ({@link org.mixtura.select.ModelSearch}), the criteria, cross-validation, and what a
 * search returns ({@link org.mixtura.select.Selection}, a {@link org.mixtura.select.Candidate} for
 * each pair of number of components and covariance type).
 *
 * <p>What must not: EM and starts (a cell is fitted by {@link org.mixtura.fit.MixtureFitter}),
 * formulas of BIC, ICL and AIC ({@link org.mixtura.model.Quality} has them), and texts of more than
 * a sentence, tables and charts of a search ({@code org.mixtura.format}, {@code org.mixtura.plot}).
 */
package org.mixtura.select;
