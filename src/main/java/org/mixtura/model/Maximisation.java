// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.Covariances;
import org.mixtura.covariance.Scatters;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.moments.Moments;

/**
 * The M step: the parameters of highest expected log-likelihood plus log prior, given moments,
 * which are not changed. Categorical attributes have the prior of {@link CategoricalPrior}.
 */
public final class Maximisation {
  /** A component with less than this share of the weight keeps its place and shape. */
  private static final double EMPTY = 1e-16;

  private final Schema schema;
  private final CovarianceType type;
  private final double[] ridge;
  private final boolean equalWeights;

  /** For mixtures of one kind, with free weights. */
  public Maximisation(Schema schema, CovarianceType type, double[] ridge) {
    this(schema, type, ridge, false);
  }

  /**
   * For mixtures of one kind.
   *
   * @param schema the attributes
   * @param type the covariance type
   * @param ridge what is added to the variance of each attribute, d values
   * @param equalWeights whether all components have the weight 1 / K
   */
  public Maximisation(Schema schema, CovarianceType type, double[] ridge, boolean equalWeights) {
    this.schema = schema;
    this.type = type.over(schema.dimension());
    this.equalWeights = equalWeights;
    this.ridge = ridge.clone();
  }

  /** The attributes. */
  public Schema schema() {
    return schema;
  }

  /** The covariance type. */
  public CovarianceType type() {
    return type;
  }

  /** What is added to the variance of each attribute. */
  public double[] ridge() {
    return ridge.clone();
  }

  /** Free parameters of a mixture that this step gives: K - 1 fewer where weights are equal. */
  public long freeParameters(GaussianMixture model) {
    return model.freeParameters() - (equalWeights ? model.components() - 1 : 0);
  }

  /** This step for another covariance type. */
  public Maximisation withType(CovarianceType other) {
    return new Maximisation(schema, other, ridge, equalWeights);
  }

  /** This step without its ridge. */
  public Maximisation withoutRidge() {
    return new Maximisation(schema, type, new double[ridge.length], equalWeights);
  }

  /** The mixture that moments describe, with nothing before it. */
  public GaussianMixture maximise(Moments moments) {
    return mixture(moments, null);
  }

  /**
   * One M step.
   *
   * @param moments under the previous mixture; a component that has lost all its samples stays
   *     where it was, with a trace of weight
   * @param previous the mixture before this step
   * @return the mixture after it
   * @throws org.mixtura.covariance.IllDefinedCovarianceException if a covariance is not positive
   *     definite
   */
  public GaussianMixture maximise(Moments moments, GaussianMixture previous) {
    return mixture(withTraces(moments, previous), previous.covariances);
  }

  /** The moments, in which a component that has lost all its samples has a trace of weight. */
  private static Moments withTraces(Moments moments, GaussianMixture previous) {
    double trace = EMPTY * moments.totalWeight();
    Moments result = moments;
    for (int k = 0; k < moments.components(); k++) {
      if (moments.total(k) < trace) {
        result = result == moments ? moments.copy() : result;
        result.addAround(k, previous.means[k], trace, previous.covariance(k));
      }
    }
    return result;
  }

  /**
   * Log density of a mixture's parameters under the prior that this step takes them to have, in
   * nats, up to a constant; 0 without categorical attributes. EM never lowers log-likelihood plus
   * log prior.
   */
  public double logPrior(GaussianMixture model) {
    return CategoricalPrior.logDensity(model.categorical);
  }

  private GaussianMixture mixture(Moments moments, @Nullable Covariances previous) {
    int components = moments.components();
    double totalWeight = moments.totalWeight();
    double[] weights = new double[components];
    double[][] means = new double[components][];
    for (int k = 0; k < components; k++) {
      weights[k] = equalWeights ? 1.0 / components : moments.total(k) / totalWeight;
      means[k] = moments.central().mean(k);
    }
    return new GaussianMixture(
        schema,
        type,
        weights,
        means,
        type.estimate(Scatters.of(moments, ridge), previous),
        categorical(moments));
  }

  private List<CategoricalDistribution> categorical(Moments moments) {
    List<CategoricalDistribution> distributions = new ArrayList<>();
    for (int a = 0; a < schema.categorical().size(); a++) {
      CategoricalAttribute attribute = schema.categorical().get(a);
      double[][] probabilities = new double[moments.components()][];
      for (int k = 0; k < probabilities.length; k++) {
        probabilities[k] = CategoricalPrior.probabilities(moments.counts(k, a));
      }
      distributions.add(new CategoricalDistribution(attribute, probabilities));
    }
    return distributions;
  }
}
