// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.List;

/**
 * The size of a workload.
 *
 * @param name a letter, which names its files
 * @param samples number of samples n
 * @param dimension number of attributes d
 * @param components number of components K
 * @param separation standard deviation of the components' means; that within a component is about
 *     one
 */
record Shape(String name, int samples, int dimension, int components, double separation) {

  /** The workloads: few attributes, the usual, many, very many, many samples, small. */
  static final List<Shape> ALL =
      List.of(
          new Shape("A", 200_000, 2, 5, 3.0),
          new Shape("B", 100_000, 10, 10, 1.6),
          new Shape("C", 50_000, 50, 10, 0.9),
          new Shape("D", 20_000, 100, 20, 0.7),
          new Shape("E", 1_000_000, 8, 16, 1.6),
          new Shape("S", 150, 4, 3, 2.5));

  /** The shape of a name. */
  static Shape named(String name) {
    return ALL.stream()
        .filter(shape -> shape.name.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no workload '%s'; there are %s"
                        .formatted(name, ALL.stream().map(Shape::name).toList())));
  }

  /** The random seed: the same shape always has the same data. */
  int seed() {
    return 1234 + name.hashCode();
  }
}
