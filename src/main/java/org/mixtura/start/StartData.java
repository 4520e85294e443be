package org.mixtura.start;

import java.util.Arrays;
import org.mixtura.data.Block;
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

  private final Samples samples;
  private final Spread spread;
  private final FitListener listener;
  private final Moments pooled;
  private final double[] centre;
  private final double[] scale;
  private final double[][] points;
  private final double[] weights;

  StartData(Samples samples, Spread spread, FitListener listener) {
    this.samples = samples;
    this.spread = spread;
    this.listener = listener;
    pooled = Moments.pooled(samples, spread);
    centre = pooled.mean(0);
    scale = new double[centre.length];
    for (int j = 0; j < scale.length; j++) {
      double deviation = Math.sqrt(pooled.scatter(0, j, j) / pooled.total(0));
      // an attribute can be constant in a sub-sample
      scale[j] = deviation > 0 ? deviation : 1;
    }
    weights = samples.blocks().stream().flatMapToDouble(b -> Arrays.stream(b.weights())).toArray();
    points = new double[samples.size()][];
    for (int i = 0; i < points.length; i++) {
      points[i] = point(samples.row(i));
    }
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

  double[][] points() {
    return points;
  }

  double[] weights() {
    return weights;
  }

  /** The mean weight of a sample: what one more sample would weigh. */
  double meanWeight() {
    return samples.totalWeight() / samples.size();
  }

  void checkpoint() {
    listener.checkpoint();
  }

  /** The numeric attributes of a point, in the units of the data. */
  double[] mean(double[] point) {
    double[] mean = new double[scale.length];
    Arrays.setAll(mean, j -> centre[j] + scale[j] * point[j]);
    return mean;
  }

  /** Numeric attributes' means over all samples. */
  double[] centre() {
    return centre;
  }

  /** Covariance of all samples; only the diagonal, if the covariance type needs no more. */
  double[][] pooledCovariance() {
    return covariance(pooled);
  }

  /** Covariance within the components of some moments. */
  double[][] covariance(Moments moments) {
    double[][] covariance = new double[scale.length][scale.length];
    double weight = moments.totalWeight();
    for (int j = 0; j < scale.length; j++) {
      for (int l = spread == Spread.FULL ? 0 : j; l <= j; l++) {
        for (int k = 0; k < moments.components(); k++) {
          covariance[j][l] += moments.scatter(k, j, l) / weight;
        }
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
      checkpoint();
      for (int k = 0; k < moments.components(); k++) {
        for (int i = 0; i < block.size(); i++) {
          shares[i] = weights[first + i] * responsibility.of(k, first + i);
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
