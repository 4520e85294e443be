// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.function.Function;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.model.GaussianMixture;
import org.mixtura.work.Workers;

/**
 * Fits Gaussian mixtures by EM (Dempster, Laird and Rubin 1977, doi
 * 10.1111/j.2517-6161.1977.tb01600.x): short runs from several starts (Biernacki, Celeux and
 * Govaert 2003, doi 10.1016/S0167-9473(02)00163-9), the best of which goes on to convergence. The
 * same options and samples give the same bits for any number of threads, on one machine and Java
 * version.
 *
 * <pre>{@code
 * Fit fit = new MixtureFitter(FitOptions.DEFAULTS.withComponents(3)).fit(Samples.of(rows));
 * int[] groups = fit.model().assignments(Samples.of(rows));
 * }</pre>
 *
 * <ul>
 *   <li>Constant attributes are left out, with a warning; if no attribute is left, there is one
 *       component, and every log density is 0.
 *   <li>More components than distinct samples: as many as these, with a warning.
 *   <li>A run that ends in a degenerate mixture loses to any sound one; if all are degenerate, the
 *       best is returned, with a warning.
 *   <li>A start that fails is listed in the {@link FitHistory}; if all fail: {@link FitException}.
 *   <li>Sample weights count as repetitions: a sample of weight 2 is as good as two of weight 1.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class MixtureFitter {
  private final FitOptions options;

  /** A fitter with options, which are valid already. */
  public MixtureFitter(FitOptions options) {
    this.options = options;
  }

  /** Fits a mixture without a listener; see {@link #fit(Samples, FitListener)}. */
  public Fit fit(Samples samples) {
    return fit(samples, FitListener.NONE);
  }

  /**
   * Fits a mixture.
   *
   * @param samples the training data, n samples
   * @param listener called after each iteration; it can cancel
   * @return the mixture, with its quality, history and diagnostics
   * @throws IllegalArgumentException if a variance is too large for a double, or the start model
   *     does not go with the samples
   * @throws FitException if every start fails
   * @throws java.util.concurrent.CancellationException if the listener or an interrupt stops it
   */
  public Fit fit(Samples samples, FitListener listener) {
    listener.checkpoint();
    return fit(TrainingData.of(samples), listener);
  }

  /**
   * Fits a mixture to data that other fits can share; see {@link #fit(Samples, FitListener)}.
   *
   * @param data the training data
   * @param listener called after each iteration; it can cancel
   */
  public Fit fit(TrainingData data, FitListener listener) {
    return run(data, listener, Fitting::fit);
  }

  /**
   * Runs EM from one given mixture.
   *
   * @param data the training data, which other fits can share
   * @param start a mixture over the same attributes, of any covariance type, with as many
   *     components as the options ask for; of one of another type only the responsibilities are
   *     used
   * @param label the name of this start in its report
   * @param listener called after each iteration; it can cancel
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
