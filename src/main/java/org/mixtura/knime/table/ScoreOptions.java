// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

/**
 * Which columns are appended to scored rows besides the cluster, which always is.
 *
 * @param probabilities whether the probability of each cluster is appended
 * @param logDensity whether the log density, in nats, is appended
 * @param outlier whether the outlier flag is appended
 */
public record ScoreOptions(boolean probabilities, boolean logDensity, boolean outlier) {}
