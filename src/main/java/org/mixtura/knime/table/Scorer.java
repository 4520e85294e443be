// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mixtura.model.GaussianMixture;

/**
 * Scores rows of numbers: the values of the columns that are appended to a table, without a table.
 */
public final class Scorer {
  private final GaussianMixture model;
  private final ScoreOptions options;
  private final int clusters;

  /**
   * For some columns.
   *
   * @param model any mixture
   * @param options which columns
   * @param clusters how many probability columns, at least K; those beyond K are 0
   */
  public Scorer(GaussianMixture model, ScoreOptions options, int clusters) {
    this.model = model;
    this.options = options;
    this.clusters = clusters;
  }

  /** What a cluster is called. */
  public static String clusterName(int k) {
    return "cluster_" + k;
  }

  /** What the column of a cluster's probability is called. */
  public static String probabilityName(int k) {
    return "P (" + clusterName(k) + ")";
  }

  /**
   * What a row came to.
   *
   * @param component the most probable one
   * @param values in the order of the columns: a String, Doubles, a Boolean
   */
  public record Score(int component, List<Object> values) {
    /** Copies the list. */
    public Score {
      values = List.copyOf(values);
    }
  }

  /** Number of components of the mixture. */
  public int components() {
    return model.components();
  }

  /**
   * Scores a row.
   *
   * @param row a row of the mixture; NaN is missing
   * @return empty if all is missing
   */
  public Optional<Score> score(double[] row) {
    if (Arrays.stream(row).allMatch(Double::isNaN) && row.length > 0) {
      return Optional.empty();
    }
    double[] responsibilities = model.responsibilities(row);
    List<Object> values = new ArrayList<>();
    int component = GaussianMixture.mostProbable(responsibilities);
    values.add(clusterName(component));
    if (options.probabilities()) {
      for (int k = 0; k < clusters; k++) {
        values.add(k < responsibilities.length ? responsibilities[k] : 0.0);
      }
    }
    double logDensity = model.logDensity(row);
    if (options.logDensity()) {
      values.add(logDensity);
    }
    if (options.outlierBelow().isPresent()) {
      values.add(logDensity < options.outlierBelow().getAsDouble());
    }
    return Optional.of(new Score(component, values));
  }
}
