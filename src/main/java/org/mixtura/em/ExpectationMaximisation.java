// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixtura.covariance.IllDefinedCovarianceException;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.em.FitListener.Progress;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.moments.Moments;

/**
 * The EM algorithm (Dempster, Laird and Rubin 1977, doi 10.1111/j.2517-6161.1977.tb01600.x). One
 * iteration is an M step, then the log-likelihood of the new parameters, which comes with the
 * moments for the next M step:
 *
 * <pre>
 *   theta_(t+1) = argmax over theta of E[ln p(x, k; theta) | x; theta_t] + ln p(theta)
 * </pre>
 *
 * <p>with the prior p(theta) of categorical attributes ({@link
 * org.mixtura.model.CategoricalPrior}). The objective, log-likelihood plus log prior, never falls,
 * but for rounding and for a ridge, which is no part of it. Late iterations can be accelerated
 * ({@link Convergence#accelerated}).
 *
 * <ul>
 *   <li>A maximum of 0 iterations: the run is the start.
 *   <li>A tolerance of 0: the run makes all its iterations.
 *   <li>A component that loses all samples keeps its mean and covariance ({@link Maximisation}).
 *   <li>A sample that no component can have produced: {@link EmException}.
 * </ul>
 *
 * <p>Thread-safe if source and listener are; a {@link Run} is advanced by one thread.
 */
public final class ExpectationMaximisation {
  private final MomentSource source;
  private final Maximisation maximisation;
  private final FitListener listener;

  /**
   * EM on some samples.
   *
   * @param source the E step
   * @param maximisation the M step
   * @param listener called after each iteration
   */
  public ExpectationMaximisation(
      MomentSource source, Maximisation maximisation, FitListener listener) {
    this.source = source;
    this.maximisation = maximisation;
    this.listener = listener;
  }

  /**
   * A run that has made no iteration yet. Of a start of another covariance type only the
   * responsibilities are used: an M step makes one of the wanted type of them.
   *
   * @param given K components over the attributes of the M step
   * @return the run, after one E step
   * @throws EmException if the log-likelihood is not finite
   * @throws org.mixtura.covariance.IllDefinedCovarianceException if a covariance is not positive
   *     definite
   */
  public Run begin(GaussianMixture given) {
    GaussianMixture start =
        given.type() == maximisation.type()
            ? given
            : maximisation.maximise(source.moments(given, maximisation.type().spread()), given);
    Moments moments = source.moments(start);
    return new Run(
        start,
        moments,
        List.of(moments.logLikelihood()),
        List.of(objective(moments, start)),
        false);
  }

  /**
   * Continues a run until it has converged or made its iterations.
   *
   * @param run its present state, which is not changed
   * @param convergence when to stop; earlier iterations of the run count
   * @param phase passed to the listener
   * @param number of the start, passed to the listener
   * @return the run's new state
   * @throws EmException if the log-likelihood is not finite
   * @throws org.mixtura.covariance.IllDefinedCovarianceException if a covariance is not positive
   *     definite
   */
  public Run advance(Run run, Convergence convergence, Phase phase, int number) {
    ActiveRun active = new ActiveRun(run, convergence);
    while (!active.converged && active.iterations() < convergence.maxIterations()) {
      active.iterate();
      listener.iterated(active.progress(phase, number));
      if (!active.converged
          && convergence.accelerated()
          && active.iterations() < convergence.maxIterations()
          && active.accelerate()) {
        listener.iterated(active.progress(phase, number));
      }
    }
    return active.run();
  }

  /** The state of a run while it is advanced. */
  private final class ActiveRun {
    private final Convergence convergence;
    private final List<Double> logLikelihoods;
    private final List<Double> objectives;
    private final Squarem acceleration;
    private GaussianMixture model;
    private Moments moments;
    private boolean converged;

    ActiveRun(Run run, Convergence convergence) {
      this.convergence = convergence;
      logLikelihoods = new ArrayList<>(run.logLikelihoods());
      objectives = new ArrayList<>(run.objectives());
      acceleration = new Squarem(source.totalWeight());
      model = run.model();
      moments = run.moments();
      converged = isConverged();
    }

    int iterations() {
      return objectives.size() - 1;
    }

    void iterate() {
      GaussianMixture next = maximisation.maximise(moments, model);
      reach(next, source.moments(next));
      converged = isConverged();
    }

    private boolean isConverged() {
      int last = iterations();
      return last > 0
          && Math.abs(objectives.get(last) - objectives.get(last - 1)) / source.totalWeight()
              < convergence.tolerance();
    }

    private void reach(GaussianMixture there, Moments momentsThere) {
      double objective = objective(momentsThere, there);
      model = there;
      moments = momentsThere;
      logLikelihoods.add(momentsThere.logLikelihood());
      objectives.add(objective);
    }

    /**
     * Tries the parameters that the last iterations extrapolate to.
     *
     * @return whether they were taken, because their objective is higher
     */
    boolean accelerate() {
      Optional<Moments> guess = acceleration.guess(moments, objectives.get(iterations()));
      if (guess.isEmpty()) {
        return false;
      }
      try {
        GaussianMixture there = maximisation.maximise(guess.get(), model);
        Moments momentsThere = source.moments(there);
        if (objective(momentsThere, there) > objectives.get(iterations())) {
          reach(there, momentsThere);
          acceleration.taken(momentsThere, objectives.get(iterations()));
          return true;
        }
      } catch (IllDefinedCovarianceException | EmException e) {
        // extrapolated too far: the run keeps its parameters, as if the objective had been lower
      }
      acceleration.refused();
      return false;
    }

    Progress progress(Phase phase, int number) {
      return new Progress(
          phase, number, iterations(), moments.logLikelihood() / source.totalWeight());
    }

    Run run() {
      return new Run(model, moments, logLikelihoods, objectives, converged);
    }
  }

  /** Log-likelihood plus log prior, in nats; finite, or else an exception. */
  private double objective(Moments moments, GaussianMixture model) {
    if (Double.isFinite(moments.logLikelihood())) {
      return moments.logLikelihood() + maximisation.logPrior(model);
    }
    throw new EmException(
        "the log-likelihood is %s: a sample is too far from every component to have a density;"
                .formatted(moments.logLikelihood())
            + " check the data for outliers, and a given start for its place");
  }
}
