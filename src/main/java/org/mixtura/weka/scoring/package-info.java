// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the filter MixtureScores is made of: its options, the models it takes, and the scores of
 * rows as Weka's attributes.
 *
 * <p>Knows the clusterer as a {@link org.mixtura.weka.MixtureClusterer} only. What a score is, and
 * when a row is an outlier, is said by {@link org.mixtura.model.RowScorer}, and nowhere here.
 */
package org.mixtura.weka.scoring;
