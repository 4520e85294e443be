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
 * Appends the scores of rows to them as attributes: the cluster, K probabilities, the log density
 * in nats and the outlier flag, each unless the options leave it out. Immutable and thread-safe.
 */
public final class RowScores implements Serializable {
  private static final long serialVersionUID = 1L;

  private final RowScorer scorer;
  private final AttributeMap attributes;
  private final ScoreParts parts;

  /**
   * Scores for the rows of data with one header.
   *
   * @param model the mixture of K components
   * @param header the header of the data; attributes are matched by name
   * @param options which scores
   * @throws IllegalArgumentException if the data lack an attribute of the mixture, or outliers are
   *     to be flagged and the model has no quantiles
   */
  public RowScores(ScoringModel model, Instances header, ScoringOptions options) {
    attributes = AttributeMap.matching(header, model.mixture().schema());
    parts = options.parts();
    scorer = parts.outlier() ? model.scorer(options.getQuantile()) : RowScorer.of(model.mixture());
  }

  /** A header with the attributes of the scores appended, under names that are unique in it. */
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

  /** The values of an instance, followed by its scores. */
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
