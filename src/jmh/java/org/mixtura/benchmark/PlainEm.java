// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.em.InMemorySource;
import org.mixtura.em.MomentSource;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.model.Schema;
import org.mixtura.moments.Moments;
import org.mixtura.work.Execution;
import org.mixtura.work.Workers;

/**
 * EM iterations without ridge, convergence test or choice of a start, as every program has them.
 */
final class PlainEm implements AutoCloseable {
  private final GaussianMixture start;
  private final double samples;
  private final Workers workers;
  private final MomentSource expectation;
  private final Maximisation maximisation;

  /**
   * Iterations from the start of a workload.
   *
   * @param workload the workload; its samples are copied
   * @param type the covariance type
   * @param threads number of threads
   */
  PlainEm(Workload workload, StartType type, int threads) {
    start = workload.mixture(type);
    Samples copy = workload.samples();
    samples = copy.size();
    workers = new Workers(threads);
    expectation =
        InMemorySource.withConstants(copy).moments(new Execution(workers, FitListener.NONE));
    double[] noRidge = new double[copy.dimension()];
    maximisation = new Maximisation(Schema.of(copy), start.type(), noRidge);
  }

  /**
   * Iterates from the start.
   *
   * @param iterations how many E steps, each followed by an M step
   * @return the mean log-likelihood in nats that the last E step found
   */
  double run(int iterations) {
    GaussianMixture model = start;
    double logLikelihood = Double.NaN;
    for (int iteration = 0; iteration < iterations; iteration++) {
      Moments moments = expectation.moments(model);
      logLikelihood = moments.logLikelihood();
      model = maximisation.maximise(moments, model);
    }
    return logLikelihood / samples;
  }

  @Override
  public void close() {
    workers.close();
  }
}
