// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.loops.Columns;
import org.mixtura.loops.Workspace;

/**
 * Sums over samples, per component k: total responsibility, first and second moments about an
 * anchor a_k, and counts of nominal values. With weighted responsibilities r_ik = w_i p(k | x_i):
 *
 * <pre>
 *   total_k    = sum_i r_ik
 *   first_kj   = sum_i r_ik (x_ij - a_kj)
 *   second_kjl = sum_i r_ik (x_ij - a_kj) (x_il - a_kl)
 * </pre>
 *
 * <p>{@link Spread} says which second moments are held. The anchor lies near the mean, so that the
 * shift to the true mean, taken out by {@link #scatter}, cancels no digits, however large the
 * offset of the data is (Chan, Golub and LeVeque 1983, doi 10.1080/00031305.1983.10483115); see
 * {@link Anchors}. Moments about the same anchors add up: blocks, threads and machines meet in
 * {@link #merge}.
 *
 * <p>Mutable, and not thread-safe: one per lane of work.
 */
public final class Moments {
  private final Workspace workspace;
  private final Anchors anchors;
  private final Spread spread;
  private final double[] total;

  /** First moments of a component; then the second ones of one that is near the centre. */
  private final double[][] sums;

  /** Second moments of the other components, by row; or those of all, if they are pooled. */
  private final double[][][] second;

  private final double[][][] counts;
  private double logLikelihood;

  /** Made when they are first needed. */
  private CentredSums centredSums;

  private ComponentSums componentSums;

  /**
   * Empty sums, each component about a point of its own.
   *
   * @param points K x d
   * @param spread which second moments to take
   * @param valueCounts number of values of each nominal attribute
   */
  public Moments(double[][] points, Spread spread, int[] valueCounts) {
    this(Anchors.apart(points), spread, valueCounts);
  }

  /**
   * Empty sums.
   *
   * @param anchors of K components
   * @param spread which second moments to take
   * @param valueCounts number of values of each nominal attribute
   */
  public Moments(Anchors anchors, Spread spread, int[] valueCounts) {
    this(anchors, spread, valueCounts, new Workspace(Samples.BLOCK_SIZE));
  }

  /**
   * Empty sums.
   *
   * @param anchors of K components
   * @param spread which second moments to take
   * @param valueCounts number of values of each nominal attribute
   * @param workspace where scratch columns come from; blocks can be added until it is reset
   */
  public Moments(Anchors anchors, Spread spread, int[] valueCounts, Workspace workspace) {
    this.workspace = workspace;
    int components = anchors.components();
    int dimension = anchors.dimension();
    this.anchors = anchors;
    this.spread = spread;
    total = new double[components];
    sums = Columns.arrays(components, CentredSums.width(spread, dimension));
    second = new double[spread.pooled() ? 1 : components][][];
    for (int k = 0; k < second.length; k++) {
      second[k] = spread.pooled() || !anchors.near(k) ? spread.rows(dimension) : new double[0][];
    }
    counts = new double[components][valueCounts.length][];
    for (double[][] component : counts) {
      Arrays.setAll(component, a -> new double[valueCounts[a]]);
    }
  }

  /** The moments of all samples as one component, about the first sample. */
  public static Moments pooled(Samples samples, Spread spread) {
    return pooled(samples, spread, () -> {});
  }

  /**
   * The moments of all samples as one component, about the first sample.
   *
   * @param samples the samples
   * @param spread which second moments to take
   * @param checkpoint called at each block; throws if the work is to stop
   */
  public static Moments pooled(Samples samples, Spread spread, Runnable checkpoint) {
    double[][] anchor = {Arrays.copyOf(samples.row(0), samples.dimension())};
    Moments moments = new Moments(anchor, spread, valueCounts(samples));
    for (Block block : samples.blocks()) {
      checkpoint.run();
      moments.add(0, block, block.weights());
    }
    return moments;
  }

  /** Number of values of each nominal attribute of some samples. */
  public static int[] valueCounts(Samples samples) {
    int[] counts = new int[samples.categorical().size()];
    for (int a = 0; a < counts.length; a++) {
      counts[a] = samples.categorical().get(a).values().size();
    }
    return counts;
  }

  /**
   * Adds a block's share of one component.
   *
   * @param k the component
   * @param block the samples
   * @param responsibilities of this component for each sample, times the sample weight
   */
  public void add(int k, Block block, double[] responsibilities) {
    if (componentSums == null) {
      componentSums = new ComponentSums(dimension(), spread);
    }
    total[k] +=
        componentSums.add(
            block, responsibilities, anchors.point(k), sums[k], second[spread.pooled() ? 0 : k]);
    addCounts(k, block, responsibilities);
  }

  /**
   * Adds a block's share of all components. Where second moments are pooled and all components
   * share the centre, they do not depend on the responsibilities and are left out here: {@link
   * #addPooledSecond} adds those of all blocks at once.
   *
   * @param block the samples
   * @param responsibilities K rows, times the sample weights
   */
  public void add(Block block, double[][] responsibilities) {
    if (anchors.anyNear()) {
      if (centredSums == null) {
        centredSums = new CentredSums(anchors, spread, workspace);
      }
      centredSums.add(block, responsibilities, total, sums);
    }
    for (int k = 0; k < total.length; k++) {
      if (anchors.near(k)) {
        addCounts(k, block, responsibilities[k]);
      } else {
        add(k, block, responsibilities[k]);
      }
    }
  }

  /** Whether {@link #addPooledSecond} is to be called. */
  public boolean lacksPooledSecond() {
    return spread.pooled() && anchors.allNear();
  }

  /**
   * Adds the second moments that all components together have about the centre.
   *
   * @param all the moments of the same samples as one component about the centre
   */
  public void addPooledSecond(Moments all) {
    addTo(second[0], 1, all.second[0]);
  }

  private void addCounts(int k, Block block, double[] responsibilities) {
    for (int a = 0; a < counts[k].length; a++) {
      double[] column = block.column(dimension() + a);
      for (int i = 0; i < block.size(); i++) {
        counts[k][a][(int) column[i]] += responsibilities[i];
      }
    }
  }

  /** Adds to the log-likelihood, in nats, of the parameters that gave the responsibilities. */
  public void addLogLikelihood(double nats) {
    logLikelihood += nats;
  }

  /**
   * Adds samples that are known only in summary: around a component's anchor, with a given
   * covariance.
   *
   * @param k the component
   * @param weight their total weight
   * @param covariance d x d
   */
  public void addAroundAnchor(int k, double weight, double[][] covariance) {
    addAround(k, anchors.point(k), weight, covariance);
  }

  /**
   * Adds samples that are known only in summary.
   *
   * @param k the component
   * @param mean of the samples, d values
   * @param weight their total weight
   * @param covariance d x d
   */
  public void addAround(int k, double[] mean, double weight, double[][] covariance) {
    double[] anchor = anchors.point(k);
    total[k] += weight;
    for (int j = 0; j < covariance.length; j++) {
      double shift = mean[j] - anchor[j];
      sums[k][j] += weight * shift;
      for (int l = spread.pairs() ? 0 : j; l <= j; l++) {
        addSecond(k, j, l, weight * (covariance[j][l] + shift * (mean[l] - anchor[l])));
      }
    }
  }

  private void addSecond(int k, int j, int l, double value) {
    if (isCentred(k)) {
      sums[k][dimension() + spread.index(j, l)] += value;
    } else {
      second[spread.pooled() ? 0 : k][spread.row(j, l)][spread.column(j, l)] += value;
    }
  }

  /**
   * The second moment of two attributes in a component, about its anchor.
   *
   * @param k the component; any one if second moments are pooled
   * @param j an attribute
   * @param l an attribute; without moments of pairs the same one
   */
  public double second(int k, int j, int l) {
    return isCentred(k)
        ? sums[k][dimension() + spread.index(j, l)]
        : second[spread.pooled() ? 0 : k][spread.row(j, l)][spread.column(j, l)];
  }

  private boolean isCentred(int k) {
    return !spread.pooled() && anchors.near(k);
  }

  /** Adds weight to the count of one value of a nominal attribute. */
  public void addCount(int k, int attribute, int value, double weight) {
    counts[k][attribute][value] += weight;
  }

  /**
   * Adds the sums of other samples.
   *
   * @param other moments about the same anchors
   */
  public void merge(Moments other) {
    if (!anchors.sameAs(other.anchors) || spread != other.spread) {
      throw new IllegalArgumentException("only moments about the same anchors can be merged");
    }
    logLikelihood += other.logLikelihood;
    add(1, other);
  }

  /** Adds moments about the same anchors, times a coefficient. */
  private void add(double coefficient, Moments other) {
    addTo(total, coefficient, other.total);
    addTo(sums, coefficient, other.sums);
    for (int k = 0; k < second.length; k++) {
      addTo(second[k], coefficient, other.second[k]);
    }
    for (int k = 0; k < total.length; k++) {
      addTo(counts[k], coefficient, other.counts[k]);
    }
  }

  /**
   * A linear combination, about the anchors of the last one.
   *
   * @param coefficients one for each of the moments
   * @param moments of the same samples under different mixtures
   * @return the combination; its log-likelihood is 0
   */
  public static Moments combination(double[] coefficients, List<Moments> moments) {
    Moments last = moments.get(moments.size() - 1);
    int[] valueCounts = Arrays.stream(last.counts[0]).mapToInt(c -> c.length).toArray();
    Moments sum = new Moments(last.anchors, last.spread, valueCounts);
    for (int m = 0; m < coefficients.length; m++) {
      sum.addShifted(coefficients[m], moments.get(m));
    }
    return sum;
  }

  /**
   * Whether samples of positive weight can have these moments: a combination that goes beyond what
   * it is made of can have totals, counts or variances below zero.
   */
  public boolean arePossible() {
    boolean possible = true;
    for (int k = 0; k < total.length; k++) {
      possible &= total[k] > 0;
      for (double[] attribute : counts[k]) {
        for (double count : attribute) {
          possible &= count >= 0;
        }
      }
    }
    for (int slot = 0; slot < second.length; slot++) {
      possible &= hasSpread(slot);
    }
    return possible;
  }

  private boolean hasSpread(int slot) {
    if (!spread.perAttribute()) {
      return dimension() == 0 || traceAbout(slot) > 0;
    }
    boolean positive = true;
    for (int j = 0; j < dimension(); j++) {
      positive &= about(slot, j, j) > 0;
    }
    return positive;
  }

  private void addShifted(double coefficient, Moments other) {
    if (anchors.sameAs(other.anchors)) {
      add(coefficient, other);
      return;
    }
    for (int k = 0; k < total.length; k++) {
      double[] shift = new double[dimension()];
      for (int j = 0; j < shift.length; j++) {
        shift[j] = other.anchors.point(k)[j] - anchors.point(k)[j];
      }
      for (int j = 0; j < shift.length; j++) {
        for (int l = spread.pairs() ? 0 : j; l <= j; l++) {
          double value =
              other.sums[k][j] * shift[l]
                  + shift[j] * other.sums[k][l]
                  + other.total[k] * shift[j] * shift[l];
          addSecond(k, j, l, coefficient * value);
        }
        sums[k][j] += coefficient * (other.sums[k][j] + other.total[k] * shift[j]);
      }
      total[k] += coefficient * other.total[k];
      addTo(counts[k], coefficient, other.counts[k]);
    }
    for (int k = 0; k < second.length; k++) {
      for (int j = 0; j < (spread.perAttribute() ? dimension() : 1); j++) {
        for (int l = spread.pairs() ? 0 : j; l <= j; l++) {
          addSecond(k, j, l, coefficient * other.second(k, j, l));
        }
      }
    }
  }

  private static void addTo(double[][] sums, double coefficient, double[][] more) {
    for (int i = 0; i < sums.length; i++) {
      addTo(sums[i], coefficient, more[i]);
    }
  }

  private static void addTo(double[] sums, double coefficient, double[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += coefficient * more[i];
    }
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

  /** Log-likelihood, in nats, of the parameters that gave the responsibilities. */
  public double logLikelihood() {
    return logLikelihood;
  }

  /** Total responsibility of a component, in units of sample weight. */
  public double total(int k) {
    return total[k];
  }

  /** Total responsibility of all components. */
  public double totalWeight() {
    return Columns.sum(total, total.length);
  }

  /** The mean of a component's samples, d values. */
  public double[] mean(int k) {
    double[] mean = anchors.point(k).clone();
    for (int j = 0; j < mean.length; j++) {
      mean[j] += sums[k][j] / total[k];
    }
    return mean;
  }

  /**
   * The scatter of a component about its own mean: sum_i r_ik (x_ij - m_kj) (x_il - m_kl).
   *
   * @param k the component
   * @param j an attribute
   * @param l an attribute; without moments of pairs the same one
   * @return the scatter, not divided by the total responsibility; never negative for j = l
   * @throws IllegalArgumentException if the spread does not hold it
   */
  public double scatter(int k, int j, int l) {
    check(!spread.pooled() && spread.perAttribute());
    double about = about(k, j, l);
    return j == l ? Math.max(about, 0) : about;
  }

  /** Second moments about the means of one component, or of all if they are pooled. */
  private double about(int slot, int j, int l) {
    return second(slot, j, l) - shift(slot, j, l);
  }

  private double traceAbout(int slot) {
    double sum = second(slot, 0, 0);
    for (int j = 0; j < dimension(); j++) {
      sum -= shift(slot, j, j);
    }
    return sum;
  }

  /** What the distance of means from anchors adds to second moments. */
  private double shift(int slot, int j, int l) {
    if (!spread.pooled()) {
      return sums[slot][j] * (sums[slot][l] / total[slot]);
    }
    double sum = 0;
    for (int k = 0; k < total.length; k++) {
      sum += total[k] > 0 ? sums[k][j] * (sums[k][l] / total[k]) : 0;
    }
    return sum;
  }

  private static void check(boolean held) {
    if (!held) {
      throw new IllegalArgumentException("these moments do not hold what was asked for");
    }
  }

  /**
   * The trace of a component's scatter about its own mean.
   *
   * @param k the component
   * @return the sum over all attributes; never negative
   * @throws IllegalArgumentException if the spread does not hold it
   */
  public double trace(int k) {
    check(!spread.pooled());
    if (!spread.perAttribute()) {
      return Math.max(traceAbout(k), 0);
    }
    double sum = 0;
    for (int j = 0; j < dimension(); j++) {
      sum += scatter(k, j, j);
    }
    return sum;
  }

  /**
   * The scatter of all components, each about its own mean, added up.
   *
   * @param j an attribute
   * @param l an attribute; without moments of pairs the same one
   * @return the sum of {@link #scatter} over components that have samples
   * @throws IllegalArgumentException if the spread does not hold it
   */
  public double pooledScatter(int j, int l) {
    if (spread.pooled()) {
      check(spread.perAttribute());
      double about = about(0, j, l);
      return j == l ? Math.max(about, 0) : about;
    }
    return sumOverComponents(k -> scatter(k, j, l));
  }

  private double sumOverComponents(IntToDoubleFunction value) {
    double sum = 0;
    for (int k = 0; k < total.length; k++) {
      sum += total[k] > 0 ? value.applyAsDouble(k) : 0;
    }
    return sum;
  }

  /**
   * The trace of the scatter of all components, each about its own mean.
   *
   * @return the sum of {@link #trace} over components that have samples
   */
  public double pooledTrace() {
    if (!spread.pooled()) {
      return sumOverComponents(this::trace);
    }
    if (!spread.perAttribute()) {
      return Math.max(traceAbout(0), 0);
    }
    double sum = 0;
    for (int j = 0; j < dimension(); j++) {
      sum += pooledScatter(j, j);
    }
    return sum;
  }

  /** Weighted counts of the values of a nominal attribute in a component. */
  public double[] counts(int k, int attribute) {
    return counts[k][attribute].clone();
  }
}
