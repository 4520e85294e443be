// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.model.CategoricalDistribution;
import org.mixtura.model.GaussianMixture;

/**
 * A parameter of each component as a person reads it.
 *
 * @param subject an attribute, or the weight
 * @param parameter what of the attribute it is: mean, standard deviation, or the probability of the
 *     value that this names; empty for the weight
 * @param values one for each component
 */
public record ParameterRow(String subject, String parameter, List<String> values) {
  /** A standard deviation below this share of the mean does not add decimals. */
  private static final double SMALL_TO_MEAN = 1e-4;

  /** Copies the list. */
  public ParameterRow {
    values = List.copyOf(values);
  }

  /** The weights, then the parameters of each attribute; correlations are left out. */
  public static List<ParameterRow> of(GaussianMixture model) {
    List<ParameterRow> rows = new ArrayList<>();
    rows.add(row(model, "Weight", "", k -> Figures.fixed(model.weight(k), 4)));
    for (int j = 0; j < model.dimension(); j++) {
      addNumeric(rows, model, j);
    }
    for (CategoricalDistribution distribution : model.categorical()) {
      addCategorical(rows, model, distribution);
    }
    return rows;
  }

  private static void addNumeric(List<ParameterRow> rows, GaussianMixture model, int j) {
    String name = model.schema().attributes().get(j);
    int decimals = decimals(model, j);
    rows.add(row(model, name, "mean", k -> Figures.fixed(model.mean(k)[j], decimals)));
    rows.add(
        row(model, name, "std. dev.", k -> Figures.positive(deviation(model, k, j), decimals)));
  }

  private static void addCategorical(
      List<ParameterRow> rows, GaussianMixture model, CategoricalDistribution distribution) {
    CategoricalAttribute attribute = distribution.attribute();
    for (int v = 0; v < attribute.values().size(); v++) {
      int value = v;
      rows.add(
          row(
              model,
              attribute.name(),
              attribute.values().get(v),
              k -> Figures.fixed(distribution.probabilities(k)[value], 4)));
    }
  }

  private static ParameterRow row(
      GaussianMixture model, String subject, String parameter, IntFunction<String> value) {
    return new ParameterRow(
        subject, parameter, IntStream.range(0, model.components()).mapToObj(value).toList());
  }

  static double deviation(GaussianMixture model, int k, int j) {
    return Math.sqrt(model.covariances().get(k, j, j));
  }

  /**
   * The decimals of the component with the largest standard deviation, or of the largest mean if
   * the means are far from 0.
   */
  private static int decimals(GaussianMixture model, int j) {
    double scale = 0;
    for (int k = 0; k < model.components(); k++) {
      double mean = Math.abs(model.mean(k)[j]);
      scale = Math.max(scale, Math.max(deviation(model, k, j), SMALL_TO_MEAN * mean));
    }
    return Figures.decimals(scale);
  }
}
