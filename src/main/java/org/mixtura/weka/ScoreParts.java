// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.Serializable;

/**
 * Which scores are appended to rows.
 *
 * @param cluster the most probable cluster
 * @param probabilities that of each cluster
 * @param logDensity in nats
 * @param outlier whether the log density is below the threshold
 */
record ScoreParts(boolean cluster, boolean probabilities, boolean logDensity, boolean outlier)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses to append nothing.
   *
   * @throws IllegalArgumentException if all are left out
   */
  void checkAny() {
    if (!cluster && !probabilities && !logDensity && !outlier) {
      throw new IllegalArgumentException(
          "cluster, probabilities, log density and outlier flag are all left out; take away at least"
              + " one of -no-cluster, -no-probabilities, -no-log-density, -no-outlier");
    }
  }
}
