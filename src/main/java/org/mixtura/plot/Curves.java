package org.mixtura.plot;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.data.Range;
import org.mixtura.model.GaussianMixture;

/**
 * The weighted densities of a mixture's components over one attribute, and their sum. They are
 * evaluated at even steps, and at finer ones around each mean, where a narrow peak would be missed.
 */
final class Curves {
  private static final int EVEN = 300;

  /** Steps around a mean, in standard deviations. */
  private static final double STEP = 0.25;

  private static final double REACH = 4;

  private final GaussianMixture mixture;
  private final Range range;

  Curves(GaussianMixture mixture, Range range) {
    this.mixture = mixture;
    this.range = range;
  }

  int components() {
    return mixture.components();
  }

  /** A component's points, x and y. */
  double[][] component(int k) {
    double[] x = steps(IntStream.of(k));
    return new double[][] {x, Arrays.stream(x).map(value -> densities(value)[k]).toArray()};
  }

  /** The sum's points, x and y. */
  double[][] sum() {
    double[] x = steps(IntStream.range(0, components()));
    return new double[][] {
      x, Arrays.stream(x).map(value -> Arrays.stream(densities(value)).sum()).toArray()
    };
  }

  /** The sum at its highest point. */
  double highest() {
    return Arrays.stream(sum()[1]).max().orElseThrow();
  }

  private double[] densities(double x) {
    double[] logs = mixture.componentLogDensities(new double[] {x});
    Arrays.setAll(logs, k -> mixture.weight(k) * Math.exp(logs[k]));
    return logs;
  }

  private double[] steps(IntStream around) {
    DoubleStream even =
        IntStream.rangeClosed(0, EVEN)
            .mapToDouble(i -> range.getLowerBound() + range.getLength() * i / EVEN);
    return DoubleStream.concat(even, around.mapToObj(this::near).flatMapToDouble(s -> s))
        .filter(range::contains)
        .sorted()
        .distinct()
        .toArray();
  }

  private DoubleStream near(int k) {
    double mean = mixture.mean(k)[0];
    double deviation = Math.sqrt(mixture.covariances().get(k, 0, 0));
    return DoubleStream.iterate(-REACH, t -> t <= REACH, t -> t + STEP)
        .map(t -> mean + t * deviation);
  }
}
