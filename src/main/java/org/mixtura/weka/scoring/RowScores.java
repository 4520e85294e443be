// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.scoring;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.mixtura.model.RowScore;
import org.mixtura.model.RowScorer;
import org.mixtura.weka.AttributeMap;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/**
 * The scores of rows as attributes that are appended to theirs: the cluster, K probabilities, the
 * log density in nats and the outlier flag, each if it is asked for. Immutable.
 */
public final class RowScores implements Serializable {
  private static final long serialVersionUID = 1L;

  private final RowScorer scorer;
  private final AttributeMap attributes;
  private final ScoreParts parts;

  /**
   * Scores for rows of some data.
   *
   * @param header of the data; the mixture's attributes are found by name
   * @param options which scores
   * @throws IllegalArgumentException if the data lack what the mixture needs, or outliers are asked
   *     for and the model does not tell them
   */
  public RowScores(ScoringModel model, Instances header, ScoringOptions options) {
    attributes = AttributeMap.matching(header, model.mixture().schema());
    parts = options.parts();
    scorer = parts.outlier() ? model.scorer(options.getQuantile()) : RowScorer.of(model.mixture());
  }

  /** A header with the attributes of the scores appended, their names made unique. */
  public Instances appendedTo(Instances header) {
    Instances result = new Instances(header, 0);
    for (Attribute attribute : attributes(header)) {
      result.insertAttributeAt(attribute, result.numAttributes());
    }
    return result;
  }

  private List<Attribute> attributes(Instances header) {
    List<Attribute> result = new ArrayList<>();
    if (parts.cluster()) {
      result.add(new Attribute(unique("cluster", header), names("cluster")));
    }
    if (parts.probabilities()) {
      names("probability").forEach(name -> result.add(new Attribute(unique(name, header))));
    }
    if (parts.logDensity()) {
      result.add(new Attribute(unique("logDensity", header)));
    }
    if (parts.outlier()) {
      result.add(new Attribute(unique("outlier", header), List.of("no", "yes")));
    }
    return result;
  }

  private List<String> names(String prefix) {
    return IntStream.range(0, scorer.mixture().components()).mapToObj(k -> prefix + k).toList();
  }

  private static String unique(String name, Instances header) {
    String result = name;
    for (int i = 2; header.attribute(result) != null; i++) {
      result = name + "_" + i;
    }
    return result;
  }

  /** An instance's values, and then its scores. */
  public double[] appendedTo(Instance instance) {
    double[] scores = of(attributes.row(instance));
    double[] own = instance.toDoubleArray();
    double[] result = Arrays.copyOf(own, own.length + scores.length);
    System.arraycopy(scores, 0, result, own.length, scores.length);
    return result;
  }

  private double[] of(double[] row) {
    RowScore score = scorer.score(row);
    DoubleStream.Builder values = DoubleStream.builder();
    if (parts.cluster()) {
      values.add(score.component());
    }
    if (parts.probabilities()) {
      Arrays.stream(score.responsibilities()).forEach(values::add);
    }
    if (parts.logDensity()) {
      values.add(score.logDensity());
    }
    if (parts.outlier()) {
      values.add(score.isOutlier() ? 1 : 0);
    }
    return values.build().toArray();
  }
}
