// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Schema;
import org.mixtura.work.Execution;

/**
 * What EM needs of a table of n samples over d numeric attributes and the categorical ones,
 * wherever it is stored: in memory, in a file, on a cluster. These are statistics of the whole
 * table, a sub-sample, and sums over all samples. Implementations are thread-safe and keep nothing
 * of an {@link Execution}, which belongs to one fit.
 */
public interface SampleSource {
  /** The attributes that vary, and the names of those left out because they are constant. */
  Schema schema();

  /** Number of samples, n, at least 1. */
  int size();

  /** Sum of the sample weights, W, positive. */
  double totalWeight();

  /** The mean of the numeric attributes, d values: the point that sums are taken about. */
  double[] centre();

  /** The variances of the numeric attributes over the whole table (divided by W), d values. */
  double[] variances();

  /**
   * The weight of the samples that have each value of a categorical attribute.
   *
   * @param attribute its place in {@link Schema#categorical}
   * @return one weight for each value
   */
  double[] counts(int attribute);

  /**
   * Samples drawn at random without replacement, in the table's order and in memory, with the
   * centre and the variances of the whole table. The same size and seed give the same samples.
   *
   * @param size how many; the table itself if it has no more and is in memory
   * @param seed of the draw
   */
  InMemorySource subSample(int size, long seed);

  /**
   * The number of distinct samples, counted no further than needed.
   *
   * @param limit where counting stops
   * @return the number of distinct samples, at most {@code limit}
   */
  int distinct(int limit);

  /**
   * The E step over all samples, for one fit.
   *
   * @param execution whose threads do the work, and whether to go on
   */
  MomentSource moments(Execution execution);

  /**
   * Assesses a finished mixture on all samples.
   *
   * @param model a mixture over {@link #schema}
   * @param execution whose threads do the work, and whether to go on
   * @throws java.util.concurrent.CancellationException if the work is to stop
   */
  Assessment assess(GaussianMixture model, Execution execution);
}
