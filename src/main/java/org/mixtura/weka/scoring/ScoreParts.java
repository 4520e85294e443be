// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.scoring;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import weka.core.Option;

/**
 * Which scores are appended to rows.
 *
 * @param cluster whether the most probable cluster is appended
 * @param probabilities whether the probability of each cluster is appended
 * @param logDensity whether the log density, in nats, is appended
 * @param outlier whether the outlier flag is appended
 */
record ScoreParts(boolean cluster, boolean probabilities, boolean logDensity, boolean outlier)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks that at least one score is appended.
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

  /** The options that leave a score out, as Weka lists them. */
  static List<Option> options() {
    return List.of(
        flag("no-cluster", "the cluster"),
        flag("no-probabilities", "the clusters' probabilities"),
        flag("no-log-density", "the log density"),
        flag("no-outlier", "the outlier flag"));
  }

  private static Option flag(String name, String what) {
    return new Option("\tLeaves out " + what, name, 0, "-" + name);
  }

  /** The options that leave out the scores which are not appended. */
  List<String> flags() {
    List<String> flags = new ArrayList<>();
    addUnless(cluster, "-no-cluster", flags);
    addUnless(probabilities, "-no-probabilities", flags);
    addUnless(logDensity, "-no-log-density", flags);
    addUnless(outlier, "-no-outlier", flags);
    return flags;
  }

  private static void addUnless(boolean wanted, String flag, List<String> flags) {
    if (!wanted) {
      flags.add(flag);
    }
  }
}
