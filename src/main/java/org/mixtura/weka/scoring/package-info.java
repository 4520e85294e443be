// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the filter MixtureScores is made of: its options, the models that it accepts, and the scores
 * of rows as Weka's attributes.
 *
 * <p>The clusterer is used as a {@link org.mixtura.weka.MixtureClusterer} only. What a score is,
 * and when a row is an outlier, is defined by {@link org.mixtura.model.RowScorer} and must not be
 * defined here.
 */
package org.mixtura.weka.scoring;
