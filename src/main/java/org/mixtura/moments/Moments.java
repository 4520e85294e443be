package org.mixtura.moments;

import java.util.Arrays;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;

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
 * <p>The anchor lies near the mean (it is the component's previous mean), so that the shift to the
 * true mean, taken out by {@link #scatter}, cancels no digits, however large the offset of the data
 * is (Chan, Golub and LeVeque 1983, doi 10.1080/00031305.1983.10483115). Moments about the same
 * anchors add up: blocks, threads and machines meet in {@link #merge}.
 *
 * <p>Mutable, and not thread-safe: one per lane of work.
 */
public final class Moments {
  private final double[][] anchors;
  private final Spread spread;
  private final double[] total;
  private final double[][] first;
  private final double[][] second;
  private final double[][][] counts;
  private double logLikelihood;

  private final double[][] deviations;
  private final double[] product = new double[Samples.BLOCK_SIZE];

  /**
   * Empty sums.
   *
   * @param anchors K x d
   * @param spread which second moments to take
   * @param valueCounts number of values of each nominal attribute
   */
  public Moments(double[][] anchors, Spread spread, int[] valueCounts) {
    int components = anchors.length;
    int dimension = anchors[0].length;
    this.anchors = anchors;
    this.spread = spread;
    total = new double[components];
    first = new double[components][dimension];
    second = new double[components][spread.length(dimension)];
    counts = new double[components][valueCounts.length][];
    for (double[][] component : counts) {
      Arrays.setAll(component, a -> new double[valueCounts[a]]);
    }
    deviations = new double[dimension][Samples.BLOCK_SIZE];
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
    return samples.categorical().stream().mapToInt(a -> a.values().size()).toArray();
  }

  /**
   * Adds a block's share of one component.
   *
   * @param k the component
   * @param block the samples
   * @param responsibilities of this component for each sample, times the sample weight
   */
  public void add(int k, Block block, double[] responsibilities) {
    int n = block.size();
    total[k] += sum(responsibilities, n);
    for (int j = 0; j < first[k].length; j++) {
      subtract(block.column(j), anchors[k][j], deviations[j], n);
      multiply(responsibilities, deviations[j], product, n);
      first[k][j] += sum(product, n);
      for (int l = spread == Spread.FULL ? 0 : j; l <= j; l++) {
        second[k][spread.index(j, l)] += dot(product, deviations[l], n);
      }
    }
    for (int a = 0; a < counts[k].length; a++) {
      count(block.column(first[k].length + a), responsibilities, counts[k][a]);
    }
  }

  private static void count(double[] column, double[] responsibilities, double[] counts) {
    for (int i = 0; i < column.length; i++) {
      counts[(int) column[i]] += responsibilities[i];
    }
  }

  private static void subtract(double[] column, double anchor, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = column[i] - anchor;
    }
  }

  private static void multiply(double[] a, double[] b, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a[i] * b[i];
    }
  }

  private static double sum(double[] a, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[i];
    }
    return sum;
  }

  /** Four sums side by side, because a single chain of additions waits for each one's latency. */
  private static double dot(double[] a, double[] b, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i < n - 3; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < n; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /** Adds to the log-likelihood, in nats, of the parameters that gave the responsibilities. */
  public void addLogLikelihood(double nats) {
    logLikelihood += nats;
  }

  /**
   * Adds samples that are known only in summary: around the anchor, with a given covariance.
   *
   * @param k the component
   * @param weight their total weight
   * @param covariance d x d
   */
  public void addAroundAnchor(int k, double weight, double[][] covariance) {
    total[k] += weight;
    for (int j = 0; j < covariance.length; j++) {
      for (int l = spread == Spread.FULL ? 0 : j; l <= j; l++) {
        second[k][spread.index(j, l)] += weight * covariance[j][l];
      }
    }
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
    if (!Arrays.deepEquals(anchors, other.anchors) || spread != other.spread) {
      throw new IllegalArgumentException("only moments about the same anchors can be merged");
    }
    logLikelihood += other.logLikelihood;
    addTo(total, other.total);
    for (int k = 0; k < total.length; k++) {
      addTo(first[k], other.first[k]);
      addTo(second[k], other.second[k]);
      for (int a = 0; a < counts[k].length; a++) {
        addTo(counts[k][a], other.counts[k][a]);
      }
    }
  }

  private static void addTo(double[] sums, double[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }

  /** Number of components, K. */
  public int components() {
    return total.length;
  }

  /** Number of numeric attributes, d. */
  public int dimension() {
    return first[0].length;
  }

  /** Log-likelihood, in nats, of the parameters that gave the responsibilities. */
  public double logLikelihood() {
    return logLikelihood;
  }

  /** Total responsibility of a component, in units of sample weight. */
  public double total(int k) {
    return total[k];
  }

  /** Total weight of all samples. */
  public double totalWeight() {
    return sum(total, total.length);
  }

  /** The mean of a component's samples, d values. */
  public double[] mean(int k) {
    double[] mean = new double[first[k].length];
    Arrays.setAll(mean, j -> anchors[k][j] + first[k][j] / total[k]);
    return mean;
  }

  /**
   * The scatter of a component about its own mean: sum_i r_ik (x_ij - m_kj) (x_il - m_kl).
   *
   * @param k the component
   * @param j an attribute
   * @param l an attribute; with {@link Spread#DIAGONAL} the same one
   * @return the scatter, not divided by the total responsibility; never negative for j = l
   */
  public double scatter(int k, int j, int l) {
    double about = second[k][spread.index(j, l)] - first[k][j] * (first[k][l] / total[k]);
    return j == l ? Math.max(about, 0) : about;
  }

  /** Weighted counts of the values of a nominal attribute in a component. */
  public double[] counts(int k, int attribute) {
    return counts[k][attribute].clone();
  }
}
