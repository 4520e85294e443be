// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.work.Checkpoint;

/**
 * Draws starts from some samples: moments by a {@link StartMethod}, then an M step. Immutable and
 * thread-safe: starts can be drawn on several threads at once.
 */
public final class Starter {
  private final StartData data;
  private final Maximisation maximisation;
  private final int components;
  private final long seed;

  /**
   * Draws starts for mixtures of one kind.
   *
   * @param points of the samples; other starters can share them
   * @param maximisation the M step of these mixtures
   * @param components number of components, K
   * @param seed the same one gives the same starts
   * @param checkpoint asked at every block of samples
   */
  public Starter(
      StartPoints points,
      Maximisation maximisation,
      int components,
      long seed,
      Checkpoint checkpoint) {
    this.data = new StartData(points, maximisation.type().spread(), checkpoint);
    this.maximisation = maximisation;
    this.components = components;
    this.seed = seed;
  }

  /**
   * Draws a start.
   *
   * @param method how
   * @param number of the start, from 0; the same number gives the same start
   * @return first parameters
   * @throws java.util.concurrent.CancellationException if the checkpoint says so
   * @throws org.mixtura.covariance.IllDefinedCovarianceException if a covariance is not positive
   *     definite
   */
  public GaussianMixture draw(StartMethod method, int number) {
    StartRequest request = new StartRequest(components, number, seed);
    return maximisation.maximise(method.strategy(number).moments(data, request));
  }
}
