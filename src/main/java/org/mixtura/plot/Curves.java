// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jfree.data.Range;
import org.mixtura.model.GaussianMixture;

/**
 * The weighted densities of a mixture's components over one attribute, and their sum. They are
 * evaluated at even steps, and at finer ones around each mean, where a narrow peak would be missed.
 */
final class Curves {
  private static final int EVEN = 300;

  /** Step around a mean, in standard deviations. */
  private static final double STEP = 0.25;

  private static final double REACH = 4;

  private final double[] weights;
  private final List<NormalDistribution> components;
  private final Range range;

  Curves(GaussianMixture mixture, Range range) {
    weights = mixture.weights();
    components = IntStream.range(0, weights.length).mapToObj(k -> component(mixture, k)).toList();
    this.range = range;
  }

  private static NormalDistribution component(GaussianMixture mixture, int k) {
    // nothing is drawn, so it needs no random generator
    return new NormalDistribution(
        null, mixture.mean(k)[0], Math.sqrt(mixture.covariances().get(k, 0, 0)));
  }

  int components() {
    return weights.length;
  }

  /** The weighted density of a component: 2 rows, x in the attribute's unit and the density. */
  double[][] component(int k) {
    double[] x = steps(IntStream.of(k));
    return new double[][] {x, Arrays.stream(x).map(value -> density(k, value)).toArray()};
  }

  /** The density of the mixture: 2 rows, x in the attribute's unit and the density. */
  double[][] sum() {
    double[] x = steps(IntStream.range(0, components()));
    return new double[][] {x, Arrays.stream(x).map(this::density).toArray()};
  }

  /** The largest density of the mixture among the points of {@link #sum}. */
  double highest() {
    return Arrays.stream(sum()[1]).max().orElseThrow();
  }

  private double density(int k, double x) {
    return weights[k] * components.get(k).density(x);
  }

  private double density(double x) {
    return IntStream.range(0, weights.length).mapToDouble(k -> density(k, x)).sum();
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
    double mean = components.get(k).getMean();
    double deviation = components.get(k).getStandardDeviation();
    return DoubleStream.iterate(-REACH, t -> t <= REACH, t -> t + STEP)
        .map(t -> mean + t * deviation);
  }
}
