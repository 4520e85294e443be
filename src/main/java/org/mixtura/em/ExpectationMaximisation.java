package org.mixtura.em;

import java.util.ArrayList;
import java.util.List;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.em.FitListener.Progress;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.moments.Moments;

/**
 * The EM algorithm (Dempster, Laird and Rubin 1977, doi 10.1111/j.2517-6161.1977.tb01600.x). One
 * iteration is an M step, then the log-likelihood of the new parameters, which comes with the
 * moments for the next M step.
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
   * @param listener told of each iteration
   */
  public ExpectationMaximisation(
      MomentSource source, Maximisation maximisation, FitListener listener) {
    this.source = source;
    this.maximisation = maximisation;
    this.listener = listener;
  }

  /** A run that has made no iteration yet. */
  public Run begin(GaussianMixture start) {
    Moments moments = source.moments(start);
    return new Run(
        start,
        moments,
        List.of(moments.logLikelihood()),
        List.of(objective(moments, start)),
        false);
  }

  /**
   * Goes on with a run until it has converged or made its iterations.
   *
   * @param run as far as it has come; not to be used again
   * @param convergence when to stop; earlier iterations of the run count
   * @param phase what the listener is told
   * @param number what the listener is told
   * @return the run, gone on with
   * @throws EmException if the log-likelihood is not finite
   * @throws org.mixtura.covariance.IllDefinedCovarianceException if a covariance is not positive
   *     definite
   */
  public Run advance(Run run, Convergence convergence, Phase phase, int number) {
    List<Double> logLikelihoods = new ArrayList<>(run.logLikelihoods());
    List<Double> objectives = new ArrayList<>(run.objectives());
    GaussianMixture model = run.model();
    Moments moments = run.moments();
    boolean converged = run.converged() || converged(objectives, convergence);
    while (!converged && logLikelihoods.size() <= convergence.maxIterations()) {
      model = maximisation.maximise(moments, model);
      moments = source.moments(model);
      logLikelihoods.add(moments.logLikelihood());
      objectives.add(objective(moments, model));
      converged = converged(objectives, convergence);
      listener.iterated(
          new Progress(
              phase,
              number,
              objectives.size() - 1,
              moments.logLikelihood() / source.totalWeight()));
    }
    return new Run(model, moments, logLikelihoods, objectives, converged);
  }

  private boolean converged(List<Double> objectives, Convergence convergence) {
    int last = objectives.size() - 1;
    return last > 0
        && Math.abs(objectives.get(last) - objectives.get(last - 1)) / source.totalWeight()
            < convergence.tolerance();
  }

  private static double objective(Moments moments, GaussianMixture model) {
    if (Double.isFinite(moments.logLikelihood())) {
      return moments.logLikelihood() + model.logPrior();
    }
    throw new EmException(
        "the log-likelihood is %s: a sample is too far from every component to have a density;"
                .formatted(moments.logLikelihood())
            + " check the data for outliers, and a given start for its place");
  }
}
