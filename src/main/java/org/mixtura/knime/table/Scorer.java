// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mixtura.model.RowScore;
import org.mixtura.model.RowScorer;

/** Computes the values of the columns that are appended to a row, without a KNIME type. */
public final class Scorer {
  private final RowScorer rows;
  private final ScoreOptions options;
  private final int clusters;

  /**
   * A scorer for the given columns.
   *
   * @param rows scores a row under a mixture of K components
   * @param options which columns
   * @param clusters number of probability columns, at least K; those beyond K are 0
   */
  public Scorer(RowScorer rows, ScoreOptions options, int clusters) {
    this.rows = rows;
    this.options = options;
    this.clusters = clusters;
  }

  /**
   * The name of a cluster.
   *
   * @param k the component, from 0
   */
  public static String clusterName(int k) {
    return "cluster_" + k;
  }

  /**
   * The name of the column of a cluster's probability.
   *
   * @param k the component, from 0
   */
  public static String probabilityName(int k) {
    return "P (" + clusterName(k) + ")";
  }

  /**
   * The score of a row.
   *
   * @param component the component of largest responsibility, from 0
   * @param values the values of the columns, in their order: a String, Doubles, a Boolean
   */
  public record Score(int component, List<Object> values) {
    /** Copies the list. */
    public Score {
      values = List.copyOf(values);
    }
  }

  /** Number of components of the mixture. */
  public int components() {
    return rows.mixture().components();
  }

  /**
   * Scores a row.
   *
   * @param row the values of the mixture's attributes; NaN is missing
   * @return empty if all values are missing
   */
  public Optional<Score> score(double[] row) {
    if (Arrays.stream(row).allMatch(Double::isNaN) && row.length > 0) {
      return Optional.empty();
    }
    RowScore score = rows.score(row);
    List<Object> values = new ArrayList<>();
    values.add(clusterName(score.component()));
    if (options.probabilities()) {
      for (int k = 0; k < clusters; k++) {
        values.add(k < score.components() ? score.responsibility(k) : 0.0);
      }
    }
    if (options.logDensity()) {
      values.add(score.logDensity());
    }
    if (options.outlier()) {
      values.add(score.isOutlier());
    }
    return Optional.of(new Score(score.component(), values));
  }
}
