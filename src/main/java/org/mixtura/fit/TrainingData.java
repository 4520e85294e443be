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
 * Samples for any number of fits, which share what is found out about them: constant attributes are
 * left out, and sub-samples and starting points are kept once they have been made. Nothing of the
 * fit that asked for them first is kept with them. Thread-safe.
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

  /** Their attributes. */
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
   * How many components can be told apart: no more than there are distinct samples. Categorical
   * values alone allow any number of components; nothing at all allows one.
   *
   * @param wanted how many are asked for
   * @return as many, or fewer
   */
  public int mostComponents(int wanted) {
    if (schema().dimension() == 0) {
      return schema().categorical().isEmpty() ? 1 : wanted;
    }
    return Math.min(wanted, source.distinct(wanted));
  }

  /** Samples drawn at random, in their order; all of them if there are no more. */
  InMemorySource subSample(int size, long seed) {
    return size >= source.size()
        ? source
        : subSamples.computeIfAbsent(key(size, seed), unknown -> source.subSample(size, seed));
  }

  private static List<Long> key(int size, long seed) {
    return List.of((long) size, seed);
  }

  /**
   * What starts on a sub-sample are drawn from.
   *
   * @param checkpoint of the fit that asks
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
