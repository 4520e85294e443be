// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mixtura.model.RowScore;
import org.mixtura.model.RowScorer;

/** The values of the columns that are appended to a scored row, without a KNIME type. */
public final class Scorer {
  private final RowScorer rows;
  private final ScoreOptions options;
  private final int clusters;

  /**
   * For some columns.
   *
   * @param rows what scores the rows; of K components
   * @param options which columns
   * @param clusters how many probability columns, at least K; those beyond K are 0
   */
  public Scorer(RowScorer rows, ScoreOptions options, int clusters) {
    this.rows = rows;
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
   * The score of a row.
   *
   * @param component the one of highest responsibility
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
    return rows.mixture().components();
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
