// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Models as JSON, and reports as text.
 *
 * <p>What lives here: the model file ({@link org.mixtura.format.ModelJson}, which hosts also store
 * in their own containers), the reports of a fit ({@link org.mixtura.format.TextReport}) and of a
 * search ({@link org.mixtura.format.SearchReport}), and parameters as rows of text for tables of
 * hosts, and the one text that describes each option ({@link org.mixtura.format.OptionTexts}).
 *
 * <p>What must not: estimation of any kind, formulas (log-likelihoods and criteria are read from
 * {@link org.mixtura.model.Quality}), charts, and types of a host. Keys of JSON are written where
 * they are used and do not follow from Java names.
 */
package org.mixtura.format;
