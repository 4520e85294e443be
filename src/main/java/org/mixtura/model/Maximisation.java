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
 * The M step: the parameters of highest expected log-likelihood plus log prior, given moments. With
 * totals t_k, their sum W, and weighted counts c_kav of the V_a values of categorical attribute a,
 *
 * <pre>
 *   pi_k = t_k / W,  or 1 / K if weights are equal
 *   m_k  = mean_k of the moments
 *   S_k  = what the covariance type estimates of the scatters, with the ridge on the diagonal
 *   p_kav = (c_kav + 1) / (t_k + V_a)
 * </pre>
 *
 * <p>(McLachlan and Peel 2000, doi 10.1002/0471721182, chapter 3; Celeux and Govaert 1995, doi
 * 10.1016/0031-3203(94)00125-6, for the covariances; {@link CategoricalPrior} for the
 * probabilities.)
 *
 * <ul>
 *   <li>A component whose total is below 1e-16 W is given that much weight around its previous
 *       mean, with its previous covariance, so that it stays where it is.
 *   <li>d = 0: there are weights and probabilities only.
 *   <li>A covariance that is not positive definite: an exception, which names the component.
 * </ul>
 *
 * <p>Moments are not changed. Immutable and thread-safe.
 */
public final class Maximisation {
  /** A component with less than this share of the weight keeps its mean and covariance. */
  private static final double EMPTY = 1e-16;

  private final Schema schema;
  private final CovarianceType type;
  private final double[] ridge;
  private final boolean equalWeights;

  /** The M step for mixtures of one kind, with free weights. */
  public Maximisation(Schema schema, CovarianceType type, double[] ridge) {
    this(schema, type, ridge, false);
  }

  /**
   * The M step for mixtures of one kind.
   *
   * @param schema the attributes
   * @param type the covariance type
   * @param ridge what is added to the variance of each attribute, in its squared units: d values,
   *     none negative
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

  /** What is added to the variance of each attribute, d values. */
  public double[] ridge() {
    return ridge.clone();
  }

  /** Free parameters of a mixture that this step gives: K - 1 fewer where weights are equal. */
  public long freeParameters(GaussianMixture model) {
    return model.freeParameters() - (equalWeights ? model.components() - 1 : 0);
  }

  /** The same step for another covariance type. */
  public Maximisation withType(CovarianceType other) {
    return new Maximisation(schema, other, ridge, equalWeights);
  }

  /** The same step without a ridge. */
  public Maximisation withoutRidge() {
    return new Maximisation(schema, type, new double[ridge.length], equalWeights);
  }

  /**
   * A first M step, which has no previous mixture.
   *
   * @param moments in which each component has samples
   * @return the mixture
   * @throws org.mixtura.covariance.IllDefinedCovarianceException if a covariance is not positive
   *     definite
   */
  public GaussianMixture maximise(Moments moments) {
    return mixture(moments, null);
  }

  /**
   * One M step.
   *
   * @param moments under the previous mixture
   * @param previous the mixture before this step
   * @return the mixture after it
   * @throws org.mixtura.covariance.IllDefinedCovarianceException if a covariance is not positive
   *     definite
   */
  public GaussianMixture maximise(Moments moments, GaussianMixture previous) {
    return mixture(withTraces(moments, previous), previous.covariances);
  }

  /** The moments, or a copy in which no component has lost all its weight. */
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
