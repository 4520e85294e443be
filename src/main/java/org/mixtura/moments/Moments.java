// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import org.jspecify.annotations.Nullable;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.loops.Columns;
import org.mixtura.loops.Workspace;

/**
 * Sums over samples for each of K components: total responsibility, first and second moments of d
 * numeric attributes about an anchor a_k, and counts of categorical values. With responsibilities
 * times sample weights, r_ik = w_i p(k | x_i),
 *
 * <pre>
 *   total_k    = sum_i r_ik
 *   first_kj   = sum_i r_ik (x_ij - a_kj)
 *   second_kjl = sum_i r_ik (x_ij - a_kj) (x_il - a_kl)
 *   count_kav  = sum of r_ik over the samples whose categorical attribute a has value v
 * </pre>
 *
 * <p>{@link Spread} says which second moments are held. The anchor lies near the mean, so that the
 * shift to the true mean, taken out by {@link CentralMoments}, cancels no digits, however large the
 * offset of the data is (Chan, Golub and LeVeque 1983, doi 10.1080/00031305.1983.10483115); see
 * {@link Anchors}. Moments about the same anchors add up ({@link #merge}).
 *
 * <ul>
 *   <li>d = 0: totals and counts only.
 *   <li>A responsibility of 0 adds nothing to a component; one that is NaN makes its sums NaN.
 * </ul>
 *
 * <p>Mutable, and not thread-safe: one for each part of the work.
 */
public final class Moments {
  private final Workspace workspace;
  private final Anchors anchors;
  private final Spread spread;
  private final boolean pooledSecondLeftOut;
  private final double[] total;
  private final MomentStorage storage;
  private final CategoricalCounts counts;
  private double logLikelihood;

  /** Made when they are first needed, with their scratch space; null before. */
  private @Nullable CentredSums centredSums;

  private @Nullable ComponentSums componentSums;

  /** Empty sums, each component about a point of its own, K x d; these are kept. */
  public Moments(double[][] points, Spread spread, int[] valueCounts) {
    this(Anchors.apart(points), spread, valueCounts);
  }

  /** Empty sums about some anchors, with scratch columns of their own. */
  public Moments(Anchors anchors, Spread spread, int[] valueCounts) {
    this(anchors, spread, valueCounts, new Workspace(Samples.BLOCK_SIZE), false);
  }

  /**
   * Empty sums.
   *
   * @param anchors of K components
   * @param spread which second moments to take
   * @param valueCounts number of values of each categorical attribute
   * @param workspace where scratch columns come from; blocks can be added until it is reset
   * @param pooledSecondLeftOut whether blocks add no pooled second moments about the centre, as
   *     {@link #addPooledSecond} is to add those of all blocks at once
   */
  public Moments(
      Anchors anchors,
      Spread spread,
      int[] valueCounts,
      Workspace workspace,
      boolean pooledSecondLeftOut) {
    this.workspace = workspace;
    this.anchors = anchors;
    this.spread = spread;
    this.pooledSecondLeftOut = pooledSecondLeftOut;
    total = new double[anchors.components()];
    storage = new MomentStorage(anchors, spread);
    counts = new CategoricalCounts(total.length, valueCounts);
  }

  /** Number of values of each categorical attribute of some samples. */
  public static int[] valueCounts(Samples samples) {
    int[] counts = new int[samples.categorical().size()];
    for (int a = 0; a < counts.length; a++) {
      counts[a] = samples.categorical().get(a).values().size();
    }
    return counts;
  }

  /**
   * Adds a block to the sums of one component.
   *
   * @param k the component
   * @param block the samples
   * @param responsibilities r_ik of this component, one for each sample
   */
  public void add(int k, Block block, double[] responsibilities) {
    total[k] +=
        componentSums()
            .add(block, responsibilities, anchors.point(k), storage.packed()[k], storage.rows(k));
    counts.add(k, block, dimension(), responsibilities);
  }

  private ComponentSums componentSums() {
    if (componentSums == null) {
      componentSums = new ComponentSums(dimension(), spread);
    }
    return componentSums;
  }

  /**
   * Adds a block to the sums of all components.
   *
   * @param block the samples
   * @param responsibilities r_ik, K rows
   */
  public void add(Block block, double[][] responsibilities) {
    if (anchors.anyNear()) {
      if (centredSums == null) {
        centredSums = new CentredSums(anchors, spread, workspace);
      }
      centredSums.add(block, responsibilities, total, storage.packed());
    }
    for (int k = 0; k < total.length; k++) {
      if (anchors.near(k)) {
        counts.add(k, block, dimension(), responsibilities[k]);
      } else {
        add(k, block, responsibilities[k]);
      }
    }
    if (spread.pooled() && anchors.allNear() && !pooledSecondLeftOut) {
      componentSums().addPooled(block, responsibilities, anchors.point(0), storage.rows(0));
    }
  }

  /**
   * Adds pooled second moments about the centre to sums that left them out.
   *
   * @param all the moments of the same samples as one component about the centre
   */
  public void addPooledSecond(Moments all) {
    storage.addSecondRows(1, all.storage);
  }

  /** Adds to the log-likelihood, in nats, of the parameters that gave the responsibilities. */
  public void addLogLikelihood(double nats) {
    logLikelihood += nats;
  }

  /** Adds samples known in summary whose mean is the anchor; see {@link #addAround}. */
  public void addAroundAnchor(int k, double weight, double[][] covariance) {
    addAround(k, anchors.point(k), weight, covariance);
  }

  /**
   * Adds samples that are known only in summary. With mean m, weight w and covariance C,
   *
   * <pre>
   *   total_k += w,   first_kj += w (m_j - a_kj),
   *   second_kjl += w (C_jl + (m_j - a_kj) (m_l - a_kl))
   * </pre>
   *
   * @param k the component
   * @param mean of the samples, d values
   * @param weight their total weight
   * @param covariance d x d; only its lower triangle is read, without pairs only its diagonal
   */
  public void addAround(int k, double[] mean, double weight, double[][] covariance) {
    double[] anchor = anchors.point(k);
    total[k] += weight;
    for (int j = 0; j < covariance.length; j++) {
      double shift = mean[j] - anchor[j];
      storage.addFirst(k, j, weight * shift);
      for (int l = spread.pairs() ? 0 : j; l <= j; l++) {
        storage.addSecond(k, j, l, weight * (covariance[j][l] + shift * (mean[l] - anchor[l])));
      }
    }
  }

  /** Adds weight to the count of one value of a categorical attribute. */
  public void addCount(int k, int attribute, int value, double weight) {
    counts.add(k, attribute, value, weight);
  }

  /**
   * Adds the sums of other samples, the log-likelihood included.
   *
   * @param other moments about the same anchors; not changed
   * @throws IllegalArgumentException if the anchors or the second moments held differ
   */
  public void merge(Moments other) {
    if (!anchors.sameAs(other.anchors) || spread != other.spread) {
      throw new IllegalArgumentException("only moments about the same anchors can be merged");
    }
    logLikelihood += other.logLikelihood;
    add(1, other);
  }

  /** Adds moments about the same anchors, times a coefficient, but for the log-likelihood. */
  void add(double coefficient, Moments other) {
    MomentStorage.addTo(total, coefficient, other.total);
    storage.add(coefficient, other.storage);
    counts.add(coefficient, other.counts);
  }

  /** Empty sums of the same kind about the same anchors. */
  Moments empty() {
    return new Moments(anchors, spread, counts.valueCounts());
  }

  /** A copy, independent of these sums. */
  public Moments copy() {
    Moments copy = empty();
    copy.merge(this);
    return copy;
  }

  Anchors anchors() {
    return anchors;
  }

  MomentStorage storage() {
    return storage;
  }

  /** Which second moments are held. */
  public Spread spread() {
    return spread;
  }

  /** Number of components, K. */
  public int components() {
    return total.length;
  }

  /** Number of numeric attributes, d. */
  public int dimension() {
    return anchors.dimension();
  }

  /** sum_i w_i ln p(x_i), in nats, of the parameters that gave the responsibilities. */
  public double logLikelihood() {
    return logLikelihood;
  }

  /** Total responsibility of a component, in units of sample weight. */
  public double total(int k) {
    return total[k];
  }

  /** Total responsibility of all components: W, where responsibilities sum to one. */
  public double totalWeight() {
    return Columns.sum(total, total.length);
  }

  /**
   * The second moment of two attributes in a component, about its anchor.
   *
   * @param k the component; any one if second moments are pooled
   * @param j an attribute
   * @param l an attribute; without moments of pairs the same one
   * @throws IllegalArgumentException if j and l differ, and moments of pairs are not held
   */
  public double second(int k, int j, int l) {
    return storage.second(k, j, l);
  }

  /** Weighted counts of the values of a categorical attribute in a component, as a copy. */
  public double[] counts(int k, int attribute) {
    return counts.get(k, attribute);
  }

  /** Means, and second moments about them. */
  public CentralMoments central() {
    return new CentralMoments(this);
  }

  void addTotal(int k, double weight) {
    total[k] += weight;
  }

  CategoricalCounts counts() {
    return counts;
  }
}
