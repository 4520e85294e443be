// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;
import org.mixtura.data.Samples;
import org.mixtura.linalg.Cholesky;
import org.mixtura.loops.Columns;
import org.mixtura.moments.Moments;
import org.mixtura.moments.PooledStatistics;
import org.mixtura.work.Checkpoint;

/**
 * Samples as points for k-means and agglomeration, and the partitions that these find. Nothing of
 * it depends on the covariance type, so that many fits can share it. With means m_j and variances
 * v_j over all samples, the coordinates of sample i are
 *
 * <pre>
 *   z_ij = (x_ij - m_j) / sqrt(v_j)              for each numeric attribute j
 *   z_iav = sqrt(1/2) if x_ia = v, and else 0    for each value v of a categorical attribute a
 * </pre>
 *
 * <p>so that two different values of a categorical attribute are a distance of one apart, as in
 * Weka's distances.
 *
 * <ul>
 *   <li>An attribute that is constant in these samples: its coordinate is 0.
 *   <li>d = 0: whitened points are the scaled ones.
 *   <li>Correlations that cannot be factorised, because squares of the data overflow: the same.
 * </ul>
 *
 * <p>Thread-safe.
 */
public final class StartPoints {
  private static final double CATEGORICAL_COORDINATE = Math.sqrt(0.5);

  /** Added to the diagonal of correlations, so that dependent attributes can be whitened. */
  private static final double NEARLY_SINGULAR = 1e-6;

  private final Samples samples;
  private final PooledStatistics statistics;
  private final double[] centre;
  private final double[] scale;
  private final Points scaled;
  private final Map<Object, int[]> partitions = new ConcurrentHashMap<>();

  /** Null until they are asked for. */
  private @Nullable Points whitened;

  private @Nullable Hierarchy hierarchy;

  /**
   * Points of some samples.
   *
   * @param samples n samples; kept
   * @param statistics of these samples; kept
   */
  public StartPoints(Samples samples, PooledStatistics statistics) {
    this.samples = samples;
    this.statistics = statistics;
    centre = statistics.mean();
    scale = statistics.variances();
    for (int j = 0; j < scale.length; j++) {
      double deviation = Math.sqrt(scale[j]);
      // an attribute can be constant in a sub-sample
      scale[j] = deviation > 0 ? deviation : 1;
    }
    double[] weights =
        samples.blocks().stream().flatMapToDouble(b -> Arrays.stream(b.weights())).toArray();
    double[][] points = new double[weights.length][];
    Arrays.setAll(points, i -> point(samples.row(i)));
    scaled = new Points(points, weights);
  }

  /** The coordinates of a sample. */
  private double[] point(double[] row) {
    int categoricals = 0;
    for (int values : Moments.valueCounts(samples)) {
      categoricals += values;
    }
    double[] point = new double[scale.length + categoricals];
    for (int j = 0; j < scale.length; j++) {
      point[j] = (row[j] - centre[j]) / scale[j];
    }
    int at = scale.length;
    for (int a = 0; a < samples.categorical().size(); a++) {
      point[at + (int) row[scale.length + a]] = CATEGORICAL_COORDINATE;
      at += samples.categorical().get(a).values().size();
    }
    return point;
  }

  /** Statistics of the samples. */
  PooledStatistics statistics() {
    return statistics;
  }

  /** The samples, n of them. */
  Samples samples() {
    return samples;
  }

  /** The means of the numeric attributes, d values; not to be written to. */
  double[] centre() {
    return centre;
  }

  /** The standard deviations of the numeric attributes, d values; 1 for a constant one. */
  double[] scale() {
    return scale;
  }

  /** The points z_i. */
  Points scaled() {
    return scaled;
  }

  /**
   * A partition, computed when it is first asked for.
   *
   * @param key what it depends on, with {@code equals}
   * @param search computes it
   * @return the cluster of each sample, n values; not to be written to
   */
  int[] partition(Object key, Supplier<int[]> search) {
    return partitions.computeIfAbsent(key, unknown -> search.get());
  }

  /**
   * The points L^-1 z_i, with L L' = R the pooled correlation of the numeric attributes (1e-6 added
   * to its diagonal); categorical coordinates stay. What lies apart only across a strong
   * correlation lies far apart here.
   *
   * <p>Where rounding leaves R not positive definite, as squares of deviations below 1e-154 can,
   * there is nothing to take out: these are the points z_i.
   *
   * @param checkpoint asked at every block if they have to be computed; not kept
   */
  synchronized Points whitened(Checkpoint checkpoint) {
    if (whitened == null) {
      whitened = scale.length == 0 ? scaled : withoutCorrelation(checkpoint);
    }
    return whitened;
  }

  private Points withoutCorrelation(Checkpoint checkpoint) {
    int d = scale.length;
    Cholesky cholesky = new Cholesky(d);
    if (!cholesky.factorise(Cholesky.packed(correlation(checkpoint).getData()), 0)) {
      return scaled;
    }
    double[][] inverse = cholesky.inverseFactor();
    double[][] rows = new double[scaled.size()][];
    for (int i = 0; i < rows.length; i++) {
      if (i % Samples.BLOCK_SIZE == 0) {
        checkpoint.checkpoint();
      }
      double[] row = scaled.row(i);
      rows[i] = row.clone();
      for (int j = 0; j < d; j++) {
        rows[i][j] = Columns.dot(inverse[j], row, j + 1);
      }
    }
    return new Points(rows, scaled.weights());
  }

  /**
   * The agglomeration of the points.
   *
   * @param checkpoint asked before each merge if it has to be computed, and not later
   */
  synchronized Hierarchy hierarchy(Checkpoint checkpoint) {
    if (hierarchy == null) {
      boolean numeric = scale.length > 0 && scaled.dimension() == scale.length;
      hierarchy = new Hierarchy(scaled, numeric, () -> correlation(checkpoint), checkpoint);
    }
    return hierarchy;
  }

  /** The pooled correlations, d x d, with 1 + 1e-6 on the diagonal. */
  private RealMatrix correlation(Checkpoint checkpoint) {
    double[][] covariance = statistics.covariance(checkpoint);
    RealMatrix correlation = MatrixUtils.createRealIdentityMatrix(scale.length);
    for (int j = 0; j < scale.length; j++) {
      for (int l = 0; l < j; l++) {
        double value = covariance[j][l] / scale[j] / scale[l];
        correlation.setEntry(j, l, value);
        correlation.setEntry(l, j, value);
      }
      correlation.addToEntry(j, j, NEARLY_SINGULAR);
    }
    return correlation;
  }
}
