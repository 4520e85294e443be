// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Partitions, whatever their clusters are called. */
final class Partition {
  private Partition() {}

  /** Clusters numbered from 0 by their first points. */
  static int[] renumbered(int[] labels) {
    Map<Integer, Integer> numbers = new HashMap<>();
    return Arrays.stream(labels)
        .map(label -> numbers.computeIfAbsent(label, unseen -> numbers.size()))
        .toArray();
  }

  /** How many clusters there are. */
  static long count(int[] labels) {
    return Arrays.stream(labels).distinct().count();
  }

  /** Whether each cluster of the finer partition lies within one of the coarser. */
  static boolean refines(int[] finer, int[] coarser) {
    Map<Integer, Integer> within = new HashMap<>();
    for (int i = 0; i < finer.length; i++) {
      if (within.computeIfAbsent(finer[i], at(coarser[i])) != coarser[i]) {
        return false;
      }
    }
    return true;
  }

  private static Function<Integer, Integer> at(int cluster) {
    return unseen -> cluster;
  }
}
