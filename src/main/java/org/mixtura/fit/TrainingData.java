// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mixtura.data.Samples;
import org.mixtura.em.InMemorySource;
import org.mixtura.model.Schema;
import org.mixtura.start.StartPoints;
import org.mixtura.work.Checkpoint;

/**
 * n samples for any number of fits. Constant attributes are left out; sub-samples, and the points
 * and partitions that starts are drawn from, are computed once and shared. They depend on nothing
 * of the fit that asked for them first, which cannot cancel a later one. Thread-safe.
 */
public final class TrainingData {
  private final InMemorySource source;
  private final Map<List<Long>, InMemorySource> subSamples = new ConcurrentHashMap<>();
  private final Map<List<Long>, StartPoints> startPoints = new ConcurrentHashMap<>();

  private TrainingData(InMemorySource source) {
    this.source = source;
  }

  /**
   * Training data of some samples.
   *
   * @throws IllegalArgumentException if the variance of an attribute is too large for a double
   */
  public static TrainingData of(Samples samples) {
    return new TrainingData(InMemorySource.of(samples));
  }

  /** What EM needs of the samples. */
  InMemorySource source() {
    return source;
  }

  /** The samples, without constant attributes. */
  public Samples samples() {
    return source.samples();
  }

  /** The attributes that vary, and the names of those that were left out. */
  public Schema schema() {
    return source.schema();
  }

  /**
   * Some of the samples, with the attributes, centre and variances of all of them, so that fits can
   * be compared.
   *
   * @param rows their indices, ascending
   */
  public TrainingData rows(int[] rows) {
    return new TrainingData(source.rows(rows));
  }

  /**
   * The maximum number of components for these samples: the number of distinct ones. Categorical
   * attributes alone allow any number of components; no attributes at all allow one.
   *
   * @param wanted the number of components asked for
   * @return the same, or the maximum if that is smaller
   */
  public int maxComponents(int wanted) {
    if (schema().dimension() == 0) {
      return schema().categorical().isEmpty() ? 1 : wanted;
    }
    return Math.min(wanted, source.distinct(wanted));
  }

  /** Samples drawn at random without replacement, in their order; all if there are no more. */
  InMemorySource subSample(int size, long seed) {
    return size >= source.size()
        ? source
        : subSamples.computeIfAbsent(key(size, seed), unknown -> source.subSample(size, seed));
  }

  private static List<Long> key(int size, long seed) {
    return List.of((long) size, seed);
  }

  /**
   * The points that starts on a sub-sample are drawn from.
   *
   * @param size of the sub-sample
   * @param seed of the sub-sample
   * @param checkpoint of the fit that asks; asked if statistics have to be computed, and not later
   */
  StartPoints startPoints(int size, long seed, Checkpoint checkpoint) {
    return startPoints.computeIfAbsent(
        key(size, seed),
        unknown -> {
          InMemorySource some = subSample(size, seed);
          return new StartPoints(some.samples(), some.statistics(checkpoint));
        });
  }
}
