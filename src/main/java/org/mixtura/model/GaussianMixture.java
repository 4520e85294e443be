// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.Covariances;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.moments.Anchors;
import org.mixtura.moments.Spread;

/**
 * A mixture of K Gaussian components over d numeric attributes and, where there are categorical
 * attributes a, a categorical distribution for each of them in each component, independent given
 * the component:
 *
 * <pre>
 *   p(x) = sum_k pi_k p(x | k),   p(x | k) = N(x; m_k, S_k) prod_a p_ka(x_a)
 *   N(x; m, S) = (2 pi)^(-d/2) |S|^(-1/2) exp(-1/2 (x - m)' S^-1 (x - m))
 * </pre>
 *
 * <p>(McLachlan and Peel 2000, doi 10.1002/0471721182.) Log densities are in nats. A <em>row</em>
 * holds the values of {@link Schema#attributes()}, then the value indices of {@link
 * Schema#categorical()}.
 *
 * <ul>
 *   <li>NaN is a missing value: the row is scored by the exact marginal of what is present.
 *   <li>With everything missing, the log density is 0 and the responsibilities are the weights.
 *   <li>A row too far from all components for a double, or with a categorical value that none has,
 *       gets the log density minus infinity and the weights as responsibilities.
 *   <li>A row of wrong length, an infinite value, or a value index that there is not: {@link
 *       IllegalArgumentException}.
 * </ul>
 *
 * <p>Immutable, always valid, thread-safe. Serialized with every bit of its parameters.
 */
public final class GaussianMixture implements Serializable {
  private static final long serialVersionUID = 1L;

  final transient Schema schema;
  final transient CovarianceType type;
  final transient double[] weights;
  final transient double[][] means;
  final transient Covariances covariances;
  final transient List<CategoricalDistribution> categorical;

  GaussianMixture(
      Schema schema,
      CovarianceType type,
      double[] weights,
      double[][] means,
      Covariances covariances,
      List<CategoricalDistribution> categorical) {
    this.schema = schema;
    this.type = type.over(schema.dimension());
    this.weights = weights;
    this.means = means;
    this.covariances = covariances;
    this.categorical = List.copyOf(categorical);
  }

  /** A builder of a mixture of known parameters. */
  public static MixtureBuilder builder(CovarianceType type) {
    return new MixtureBuilder(type);
  }

  /** The attributes of a row. */
  public Schema schema() {
    return schema;
  }

  /** The covariance type; over one attribute {@code full} or {@code tied}. */
  public CovarianceType type() {
    return type;
  }

  /** Number of components, K. */
  public int components() {
    return weights.length;
  }

  /** Number of numeric attributes, d. */
  public int dimension() {
    return schema.dimension();
  }

  /** The mixing proportion of a component, positive; they sum to one. */
  public double weight(int k) {
    return weights[k];
  }

  /** The mixing proportions, K values. */
  public double[] weights() {
    return weights.clone();
  }

  /** The mean of a component, d values. */
  public double[] mean(int k) {
    return means[k].clone();
  }

  /** The means, K x d. */
  public double[][] means() {
    return Arrays.stream(means).map(double[]::clone).toArray(double[][]::new);
  }

  /** The covariance matrix of a component, d x d. */
  public double[][] covariance(int k) {
    return covariances.matrix(k);
  }

  /** The precision (inverse covariance) matrix of a component, d x d. */
  public double[][] precision(int k) {
    return covariances.precision(k);
  }

  /** All covariances. */
  public Covariances covariances() {
    return covariances;
  }

  /** The distributions of the categorical attributes, in the order of the schema. */
  public List<CategoricalDistribution> categorical() {
    return categorical;
  }

  /** The mean of the whole mixture, sum_k pi_k m_k, d values. */
  double[] centre() {
    double[] centre = new double[dimension()];
    for (int k = 0; k < weights.length; k++) {
      for (int j = 0; j < centre.length; j++) {
        centre[j] += weights[k] * means[k][j];
      }
    }
    return centre;
  }

  /** The anchors for moments under this mixture; centre is that of the samples, d values. */
  public Anchors anchors(double[] centre, Spread spread) {
    return spread.anchors(centre, means, covariances.variances());
  }

  /** Free parameters: K - 1 + K (d + sum_a (V_a - 1)), and those of the covariances. */
  public long freeParameters() {
    long perComponent = dimension();
    for (CategoricalAttribute attribute : schema.categorical()) {
      perComponent += attribute.values().size() - 1;
    }
    long ofCovariances = dimension() == 0 ? 0 : type.freeParameters(components(), dimension());
    return components() - 1 + components() * perComponent + ofCovariances;
  }

  /** ln p(x) of a row, in nats. */
  public double logDensity(double[] row) {
    return RowEvaluator.logDensity(this, row);
  }

  /** ln p(x | k) of a row for each component, K values in nats. */
  public double[] componentLogDensities(double[] row) {
    return RowEvaluator.componentLogDensities(this, row);
  }

  /** p(k | x) = pi_k p(x | k) / p(x) of a row, K values that sum to one. */
  public double[] responsibilities(double[] row) {
    return RowEvaluator.responsibilities(this, row);
  }

  /** The component of highest responsibility for a row; the first one of several. */
  public int assign(double[] row) {
    return RowEvaluator.assign(this, row);
  }

  /** The component of highest responsibility; the first one of several. */
  public static int mostProbable(double[] responsibilities) {
    int best = 0;
    for (int k = 1; k < responsibilities.length; k++) {
      if (responsibilities[k] > responsibilities[best]) {
        best = k;
      }
    }
    return best;
  }

  /**
   * ln p(x_i) of all samples, whose attributes are matched by name.
   *
   * @param samples any that have this mixture's attributes
   * @return n values, in nats
   * @throws IllegalArgumentException if an attribute is missing
   */
  public double[] logDensities(Samples samples) {
    return new TableEvaluator(this, samples).logDensities();
  }

  /**
   * p(k | x_i) of all samples, whose attributes are matched by name.
   *
   * @param samples any that have this mixture's attributes
   * @return n x K
   * @throws IllegalArgumentException if an attribute is missing
   */
  public double[][] responsibilities(Samples samples) {
    return new TableEvaluator(this, samples).responsibilities();
  }

  /** The component of highest responsibility for each sample; see {@link #assign}. */
  public int[] assignments(Samples samples) {
    return new TableEvaluator(this, samples).assignments();
  }

  /**
   * Draws rows from this mixture.
   *
   * @param n how many, 0 or more
   * @param seed the same one gives the same rows
   * @return the rows, and the component that each was drawn from
   */
  public DrawnSamples sample(int n, long seed) {
    return new MixtureSampler(this, seed).draw(n);
  }

  /**
   * The distribution of some of the attributes, in the same covariance type if that is one of the
   * six that scikit-learn's names are for, and else as {@code full}.
   *
   * @param names of numeric and categorical attributes
   * @return their mixture; numeric attributes come first, each kind in the order asked for
   * @throws IllegalArgumentException if there is no attribute of such a name
   */
  public GaussianMixture marginal(Collection<String> names) {
    List<String> all = schema.names();
    for (String name : names) {
      if (!all.contains(name)) {
        throw new IllegalArgumentException(
            "the mixture has no attribute '" + name + "'; it has " + all);
      }
    }
    return Conditioning.marginal(this, names.stream().mapToInt(all::indexOf).distinct().toArray());
  }

  /**
   * The distribution of the attributes that are not known, given those that are; its covariance
   * type is that of {@link #marginal}.
   *
   * @param row the known values; NaN for the others
   * @return a mixture over the others
   * @throws IllegalArgumentException if the known values have density zero in every component
   */
  public GaussianMixture conditional(double[] row) {
    return Conditioning.conditional(this, row);
  }

  /** Whether all components have the same distribution: no sample can distinguish them. */
  public boolean allComponentsEqual() {
    return IntStream.range(1, components())
        .allMatch(
            k ->
                Arrays.equals(means[0], means[k])
                    && Arrays.deepEquals(covariances.matrix(0), covariances.matrix(k))
                    && categorical.stream().allMatch(c -> Arrays.equals(c.logs(0), c.logs(k))));
  }

  /** A mixture is written as its parameters, which reading checks. */
  private Object writeReplace() {
    return SerializedMixture.of(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a mixture is read through its serialized form");
  }
}
