// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.List;

/** The kinds of charts, and what each needs of chart data. */
public enum ChartKind {
  /** Rows, means and the regions of the components: over two attributes, or pairs of up to six. */
  CLUSTERS("Clusters", 6),
  /** The density of the mixture over two attributes, or one. */
  DENSITY("Density", 2),
  /** The rows whose assignment is least certain, over two attributes, or one. */
  UNCERTAINTY("Uncertainty", 2),
  /** Quantiles of the training rows' log density (nats), with a threshold for unusual rows. */
  LOG_DENSITIES("Log densities", 0),
  /** The criterion of a search against the number of components. */
  CRITERION("Choosing a model", 0),
  /** The mean log-likelihood (nats) of each start after each EM iteration. */
  CONVERGENCE("Convergence", 0);

  private final String label;
  private final int mostAttributes;

  ChartKind(String label, int mostAttributes) {
    this.label = label;
    this.mostAttributes = mostAttributes;
  }

  /** Its name in windows and messages. */
  public String label() {
    return label;
  }

  /** The largest number of attributes that such a chart can show; 0 if it shows none. */
  public int mostAttributes() {
    return mostAttributes;
  }

  /** Whether chart data have the parts that this kind needs. */
  public boolean shows(ChartData chartData) {
    return switch (this) {
      case CLUSTERS, DENSITY -> chartData.model().dimension() > 0;
      case UNCERTAINTY -> chartData.model().dimension() > 0 && chartData.rows().isPresent();
      case LOG_DENSITIES -> chartData.stored().quantiles().isPresent();
      case CRITERION -> chartData.comparison().isPresent();
      case CONVERGENCE -> chartData.traces().isPresent();
    };
  }

  /**
   * The chart of chart data.
   *
   * @param attributes names of numeric attributes of the mixture, at most {@link #mostAttributes};
   *     empty for those that differ most between the components
   * @throws IllegalArgumentException if the chart data lacks what this needs, or an attribute is
   *     not among the mixture's numeric ones, or there are too many
   */
  public Chart of(ChartData chartData, List<String> attributes) {
    if (!shows(chartData)) {
      throw new IllegalArgumentException(
          "there is nothing to draw for '%s': %s".formatted(label, missing()));
    }
    return switch (this) {
      case CLUSTERS -> new ClustersChart(View.of(chartData, attributes, mostAttributes));
      case DENSITY -> new DensityChart(View.of(chartData, attributes, mostAttributes));
      case UNCERTAINTY -> new UncertaintyChart(View.of(chartData, attributes, mostAttributes));
      case LOG_DENSITIES -> new LogDensitiesChart(chartData.stored().quantiles().orElseThrow());
      case CRITERION -> new CriterionChart(chartData.comparison().orElseThrow());
      case CONVERGENCE -> new ConvergenceChart(chartData.traces().orElseThrow());
    };
  }

  private String missing() {
    return switch (this) {
      case CLUSTERS, DENSITY -> "the mixture has no numeric attributes that vary";
      case UNCERTAINTY ->
          "it needs numeric attributes, and rows, which a stored model does not keep";
      case LOG_DENSITIES -> "the model holds no quantiles of the training rows' log density";
      case CRITERION -> "there was no search";
      case CONVERGENCE -> "how the fit went is not known";
    };
  }

  @Override
  public String toString() {
    return label;
  }
}
