package org.mixtura.plot;

import java.util.List;

/** What can be drawn of an exhibit. */
public enum ChartKind {
  /** Rows, means and the regions of the components: over two attributes, or pairs of up to six. */
  CLUSTERS("Clusters", 6),
  /** The density of the mixture over two attributes, or one. */
  DENSITY("Density", 2),
  /** The rows whose assignment is least certain, over two attributes, or one. */
  UNCERTAINTY("Uncertainty", 2),
  /** Log densities of the training rows, with a threshold for unusual ones. */
  LOG_DENSITIES("Log densities", 0),
  /** The criterion of a search against the number of components. */
  CRITERION("Choosing a model", 0),
  /** The log-likelihood trace of each start. */
  CONVERGENCE("Convergence", 0);

  private final String label;
  private final int mostAttributes;

  ChartKind(String label, int mostAttributes) {
    this.label = label;
    this.mostAttributes = mostAttributes;
  }

  /** What a person calls it. */
  public String label() {
    return label;
  }

  /** How many attributes one such chart can show; 0 if it is not about attributes. */
  public int mostAttributes() {
    return mostAttributes;
  }

  /** Whether an exhibit has what this needs. */
  public boolean shows(Exhibit exhibit) {
    return switch (this) {
      case CLUSTERS, DENSITY -> exhibit.model().dimension() > 0;
      case UNCERTAINTY -> exhibit.model().dimension() > 0 && exhibit.rows().isPresent();
      case LOG_DENSITIES -> exhibit.stored().quantiles().isPresent();
      case CRITERION -> exhibit.contest().isPresent();
      case CONVERGENCE -> exhibit.ascent().isPresent();
    };
  }

  /**
   * The chart of an exhibit.
   *
   * @param attributes names of numeric attributes of the mixture, at most {@link #mostAttributes};
   *     empty for those that differ most between the components
   * @throws IllegalArgumentException if the exhibit lacks what this needs, or an attribute is not
   *     among the mixture's numeric ones, or there are too many
   */
  public Chart of(Exhibit exhibit, List<String> attributes) {
    if (!shows(exhibit)) {
      throw new IllegalArgumentException(
          "there is nothing to draw for '%s': %s".formatted(label, missing()));
    }
    return switch (this) {
      case CLUSTERS -> new ClustersChart(View.of(exhibit, attributes, mostAttributes));
      case DENSITY -> new DensityChart(View.of(exhibit, attributes, mostAttributes));
      case UNCERTAINTY -> new UncertaintyChart(View.of(exhibit, attributes, mostAttributes));
      case LOG_DENSITIES -> new LogDensitiesChart(exhibit.stored().quantiles().orElseThrow());
      case CRITERION -> new CriterionChart(exhibit.contest().orElseThrow());
      case CONVERGENCE -> new ConvergenceChart(exhibit.ascent().orElseThrow());
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
