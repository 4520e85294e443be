// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;

/** Rows, and the start of EM on them for each covariance type. */
final class Workload {
  private final double[] values;
  private final int dimension;
  private final Map<StartType, Start> starts;

  /**
   * A workload of given data.
   *
   * @param values n x d, row by row
   * @param dimension d
   * @param starts one for each covariance type
   */
  Workload(double[] values, int dimension, Map<StartType, Start> starts) {
    this.values = values;
    this.dimension = dimension;
    this.starts = starts;
  }

  /** Draws the workload of a shape; the same shape gives the same numbers. */
  static Workload of(Shape shape) {
    RandomGenerator random = new Well19937c(shape.seed());
    double[] values = new RowGenerator(shape, random).rows();
    Start groups = new LloydStart(shape, values).start(random);
    Map<StartType, Start> starts = new EnumMap<>(StartType.class);
    for (StartType type : StartType.values()) {
      starts.put(type, groups.constrained(type));
    }
    return new Workload(values, shape.dimension(), starts);
  }

  /** Number of samples n. */
  int size() {
    return values.length / dimension;
  }

  /** Number of attributes d. */
  int dimension() {
    return dimension;
  }

  /** Number of components K. */
  int components() {
    return start(StartType.FULL).components();
  }

  /** All values, n x d, row by row; not to be written to. */
  double[] values() {
    return values;
  }

  /** A copy of one row, d. */
  double[] row(int i) {
    return Arrays.copyOfRange(values, i * dimension, (i + 1) * dimension);
  }

  /** The rows as Mixtura's samples, attributes named {@code x1}, {@code x2} and so on. */
  Samples samples() {
    return samples(size());
  }

  /** The first rows as Mixtura's samples. */
  Samples samples(int count) {
    Samples.Builder builder =
        Samples.builder(IntStream.rangeClosed(1, dimension).mapToObj(j -> "x" + j).toList());
    for (int i = 0; i < count; i++) {
      builder.add(row(i));
    }
    return builder.build();
  }

  /** The start of EM. */
  Start start(StartType type) {
    return starts.get(type);
  }

  /** The start of EM, as a mixture. */
  GaussianMixture mixture(StartType type) {
    return start(type).mixture(type);
  }
}
