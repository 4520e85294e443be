// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.function.Function;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.model.GaussianMixture;
import org.mixtura.work.Workers;

/**
 * Fits Gaussian mixtures by EM: short runs from several starts, the best of which goes on to
 * convergence. The same options and samples give the same bits for any number of threads, on one
 * machine and Java version.
 *
 * <pre>{@code
 * Fit fit = new MixtureFitter(FitOptions.DEFAULTS.withComponents(3)).fit(Samples.of(rows));
 * int[] groups = fit.model().assignments(Samples.of(rows));
 * }</pre>
 */
public final class MixtureFitter {
  private final FitOptions options;

  /** With options, which are valid already. */
  public MixtureFitter(FitOptions options) {
    this.options = options;
  }

  /** Fits; see {@link #fit(Samples, FitListener)}. */
  public Fit fit(Samples samples) {
    return fit(samples, FitListener.NONE);
  }

  /**
   * Fits.
   *
   * @param samples the training data
   * @param listener hears of each iteration, and can cancel
   * @return the mixture, and how it was found
   * @throws IllegalArgumentException if samples and options do not go together
   * @throws FitException if every start fails
   * @throws java.util.concurrent.CancellationException if the listener or an interrupt stops it
   */
  public Fit fit(Samples samples, FitListener listener) {
    listener.checkpoint();
    return fit(TrainingData.of(samples), listener);
  }

  /**
   * Fits; see {@link #fit(Samples, FitListener)}.
   *
   * @param data the training data, which other fits can share
   * @param listener hears of each iteration, and can cancel
   */
  public Fit fit(TrainingData data, FitListener listener) {
    return run(data, listener, Fitting::fit);
  }

  /**
   * Runs EM from one given place.
   *
   * @param data the training data, which other fits can share
   * @param start a mixture over the same attributes, of any covariance type, with as many
   *     components as the options ask for; the first M step takes its responsibilities
   * @param label what this start is called
   * @param listener hears of each iteration, and can cancel
   * @return the mixture that it leads to
   * @throws FitException if the run fails
   * @throws java.util.concurrent.CancellationException if the listener or an interrupt stops it
   */
  public Fit fitFrom(TrainingData data, GaussianMixture start, String label, FitListener listener) {
    return run(data, listener, fitting -> fitting.fitFrom(start, label));
  }

  private Fit run(TrainingData data, FitListener listener, Function<Fitting, Fit> task) {
    try (Workers workers = new Workers(options.threads())) {
      return task.apply(new Fitting(Problem.of(data, options), options, workers, listener));
    }
  }
}
