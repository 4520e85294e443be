// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.OptionalDouble;

/**
 * Which columns are appended to scored rows, besides the cluster.
 *
 * @param probabilities one column for each cluster
 * @param logDensity the log density, in nats
 * @param outlierBelow rows with a log density below this are outliers; empty for no such column
 */
public record ScoreOptions(
    boolean probabilities, boolean logDensity, OptionalDouble outlierBelow) {}
