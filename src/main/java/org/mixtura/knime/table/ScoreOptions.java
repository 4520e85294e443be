// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

/**
 * Which columns are appended to scored rows, besides the cluster.
 *
 * @param probabilities one column for each cluster
 * @param logDensity the log density, in nats
 * @param outlier whether a row is an outlier
 */
public record ScoreOptions(boolean probabilities, boolean logDensity, boolean outlier) {}
