package org.mixtura.start;

import java.util.Arrays;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.mixtura.data.Block;
import org.mixtura.data.Columns;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/**
 * What starts are drawn from: the samples, and the same as points for k-means. A point has its
 * numeric attributes scaled to variance one, and a coordinate for each nominal value, such that two
 * different values are a distance of one apart, as in Weka's distances.
 */
final class StartData {
  private static final double NOMINAL_COORDINATE = Math.sqrt(0.5);
  private static final double NEARLY_SINGULAR = 1e-6;

  private final Samples samples;
  private final Spread spread;
  private final FitListener listener;
  private final Moments pooled;
  private final double[] centre;
  private final double[] scale;
  private final Points scaled;

  /** Made when it is first asked for. */
  private Points whitened;

  StartData(Samples samples, Spread spread, FitListener listener) {
    this.samples = samples;
    this.spread = spread;
    this.listener = listener;
    pooled =
        Moments.pooled(
            samples, spread.pairs() ? Spread.FULL : Spread.DIAGONAL, listener::checkpoint);
    centre = pooled.mean(0);
    scale = new double[centre.length];
    for (int j = 0; j < scale.length; j++) {
      double deviation = Math.sqrt(pooled.scatter(0, j, j) / pooled.total(0));
      // an attribute can be constant in a sub-sample
      scale[j] = deviation > 0 ? deviation : 1;
    }
    double[] weights =
        samples.blocks().stream().flatMapToDouble(b -> Arrays.stream(b.weights())).toArray();
    double[][] points = new double[weights.length][];
    Arrays.setAll(points, i -> point(samples.row(i)));
    scaled = new Points(points, weights, listener::checkpoint);
  }

  private double[] point(double[] row) {
    int nominal = 0;
    for (int values : Moments.valueCounts(samples)) {
      nominal += values;
    }
    double[] point = new double[scale.length + nominal];
    for (int j = 0; j < scale.length; j++) {
      point[j] = (row[j] - centre[j]) / scale[j];
    }
    int at = scale.length;
    for (int a = 0; a < samples.categorical().size(); a++) {
      point[at + (int) row[scale.length + a]] = NOMINAL_COORDINATE;
      at += samples.categorical().get(a).values().size();
    }
    return point;
  }

  Samples samples() {
    return samples;
  }

  Points scaled() {
    return scaled;
  }

  /**
   * The points with the pooled correlation of their numeric attributes taken out: what lies far
   * apart only across a strong correlation lies far apart here.
   */
  synchronized Points whitened() {
    if (whitened == null) {
      whitened = scale.length == 0 ? scaled : withoutCorrelation();
    }
    return whitened;
  }

  private Points withoutCorrelation() {
    int d = scale.length;
    RealMatrix identity = MatrixUtils.createRealIdentityMatrix(d);
    RealMatrix lower = new CholeskyDecomposition(correlation()).getL();
    double[][] inverse = new LUDecomposition(lower).getSolver().solve(identity).getData();
    double[][] rows = new double[scaled.size()][];
    for (int i = 0; i < rows.length; i++) {
      if (i % Samples.BLOCK_SIZE == 0) {
        listener.checkpoint();
      }
      double[] row = scaled.row(i);
      rows[i] = row.clone();
      for (int j = 0; j < d; j++) {
        rows[i][j] = Columns.dot(inverse[j], row, j + 1);
      }
    }
    return new Points(rows, scaled.weights(), scaled.checkpoint());
  }

  /** Pooled correlations, with enough on the diagonal to be positive definite in any case. */
  private RealMatrix correlation() {
    Moments moments = Moments.pooled(samples, Spread.FULL, listener::checkpoint);
    RealMatrix correlation = MatrixUtils.createRealIdentityMatrix(scale.length);
    for (int j = 0; j < scale.length; j++) {
      for (int l = 0; l < j; l++) {
        double value = moments.scatter(0, j, l) / moments.total(0) / scale[j] / scale[l];
        correlation.setEntry(j, l, value);
        correlation.setEntry(l, j, value);
      }
      correlation.addToEntry(j, j, NEARLY_SINGULAR);
    }
    return correlation;
  }

  /** The mean weight of a sample: what one more sample would weigh. */
  double meanWeight() {
    return samples.totalWeight() / samples.size();
  }

  /** Means of the numeric attributes in each cluster; of all samples where a cluster is empty. */
  double[][] means(int[] clusters, int components) {
    double[] totals = new double[components];
    double[][] sums = new double[components][scale.length];
    for (int i = 0; i < clusters.length; i++) {
      double weight = scaled.weights()[i];
      totals[clusters[i]] += weight;
      for (int j = 0; j < scale.length; j++) {
        sums[clusters[i]][j] += weight * scaled.row(i)[j];
      }
    }
    for (int k = 0; k < components; k++) {
      for (int j = 0; j < scale.length; j++) {
        sums[k][j] = centre[j] + (totals[k] > 0 ? scale[j] * (sums[k][j] / totals[k]) : 0);
      }
    }
    return sums;
  }

  /** Numeric attributes' means over all samples. */
  double[] centre() {
    return centre;
  }

  /** Covariance of all samples; only the diagonal, if the covariance type needs no more. */
  double[][] pooledCovariance() {
    return covariance(pooled);
  }

  /** Covariance within components; only the diagonal, if moments of pairs are not held. */
  double[][] covariance(Moments moments) {
    double[][] covariance = new double[scale.length][scale.length];
    double weight = moments.totalWeight();
    for (int j = 0; j < scale.length; j++) {
      for (int l = moments.spread().pairs() ? 0 : j; l <= j; l++) {
        covariance[j][l] =
            moments.spread().perAttribute()
                ? moments.pooledScatter(j, l) / weight
                : moments.pooledTrace() / scale.length / weight;
        covariance[l][j] = covariance[j][l];
      }
    }
    return covariance;
  }

  /** Share of the weight that each value of a nominal attribute has. */
  double[] frequencies(int attribute) {
    return Arrays.stream(pooled.counts(0, attribute)).map(c -> c / pooled.total(0)).toArray();
  }

  Moments empty(double[][] anchors) {
    return new Moments(anchors, spread, Moments.valueCounts(samples));
  }

  /** Adds all samples, with responsibilities looked up for each component and sample. */
  void addAll(Moments moments, Responsibility responsibility) {
    double[] shares = new double[Samples.BLOCK_SIZE];
    int first = 0;
    for (Block block : samples.blocks()) {
      listener.checkpoint();
      for (int k = 0; k < moments.components(); k++) {
        for (int i = 0; i < block.size(); i++) {
          shares[i] = block.weights()[i] * responsibility.of(k, first + i);
        }
        moments.add(k, block, shares);
      }
      first += block.size();
    }
  }

  /** A component's responsibility for a sample, before the sample weight comes in. */
  @FunctionalInterface
  interface Responsibility {
    double of(int k, int i);
  }
}
