// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mixtura.data.Samples;
import org.mixtura.em.Assessment;
import org.mixtura.em.Convergence;
import org.mixtura.em.Expectation;
import org.mixtura.em.ExpectationMaximisation;
import org.mixtura.em.FitListener;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.em.Run;
import org.mixtura.fit.Diagnostics.Degenerate;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Quality;
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
      return task.apply(new Fitting(Problem.of(data, options), workers, listener));
    }
  }

  /** One fit, with what its steps share. */
  private final class Fitting {
    private final Problem problem;
    private final Workers workers;
    private final FitListener listener;
    private final Degeneracy degeneracy;
    private final Trials trials;
    private final ExpectationMaximisation em;

    Fitting(Problem problem, Workers workers, FitListener listener) {
      this.problem = problem;
      this.workers = workers;
      this.listener = listener;
      degeneracy = new Degeneracy(problem.maximisation());
      trials = new Trials(degeneracy, problem.maximisation().schema().attributes());
      em =
          new ExpectationMaximisation(
              new Expectation(problem.samples(), problem.data().centre(), workers, listener),
              problem.maximisation(),
              listener);
    }

    Fit fit() {
      return problem.given().map(start -> fitFrom(start, "given")).orElseGet(this::fitFromStarts);
    }

    private Fit fitFromStarts() {
      return finished(new StartSearch(problem, options, workers, listener, trials).candidates());
    }

    Fit fitFrom(GaussianMixture start, String label) {
      StartReport begun = StartReport.begun(0, label, problem.samples().size());
      List<StartRun> candidates = new ArrayList<>();
      candidates.add(trials.of(begun, problem.samples().totalWeight(), () -> em.begin(start)));
      return finished(candidates);
    }

    private Fit finished(List<StartRun> candidates) {
      StartRun best = best(candidates);
      Assessment assessment =
          Assessment.of(best.run().model(), problem.samples(), workers, listener);
      return new Fit(
          best.run().model(),
          quality(best.run(), assessment),
          assessment.quantiles(),
          history(best, candidates),
          new FitWarnings(problem, degeneracy, candidates).diagnostics(best, options));
    }

    /** Takes candidates on to convergence, best first, until one is sound. */
    private StartRun best(List<StartRun> candidates) {
      List<StartRun> finished = new ArrayList<>();
      for (StartRun candidate : StartRun.bestFirst(candidates)) {
        if (finished.isEmpty() || candidate.degenerate().isEmpty()) {
          StartRun done = converge(candidate);
          candidates.set(candidate.report().number(), done);
          if (!done.failed()) {
            finished.add(done);
            if (done.degenerate().isEmpty()) {
              break;
            }
          }
        }
      }
      return StartRun.bestFirst(finished).stream()
          .findFirst()
          .orElseThrow(() -> allFailed(candidates));
    }

    /** A run that began on a sub-sample begins anew, with what it found, on all samples. */
    private StartRun converge(StartRun candidate) {
      StartReport report = candidate.report();
      boolean sawAll = report.samples() == problem.samples().size();
      Convergence convergence =
          new Convergence(
              options.tolerance(),
              options.maxIterations(),
              problem.given().isEmpty() && options.tolerance() > 0);
      StartRun done =
          trials.of(
              report,
              problem.samples().totalWeight(),
              () ->
                  em.advance(
                      sawAll ? candidate.run() : em.begin(candidate.run().model()),
                      convergence,
                      Phase.CONVERGENCE,
                      report.number()));
      return done.failed()
          ? done
          : new StartRun(report, done.run(), done.totalWeight(), done.degenerate(), null);
    }

    private FitException allFailed(List<StartRun> candidates) {
      StartRun first =
          candidates.stream()
              .min(Comparator.comparing(candidate -> candidate.report().number()))
              .orElseThrow();
      return new FitException(
          "all %s starts failed; the first because %s"
              .formatted(candidates.size(), first.report().detail()),
          "Raise the regularisation, ask for fewer components, choose a covariance type with fewer"
              + " parameters, or remove attributes that are functions of others.",
          first.failure());
    }

    private Quality quality(Run run, Assessment assessment) {
      return new Quality(
          problem.samples().size(),
          problem.samples().totalWeight(),
          run.logLikelihood(),
          assessment.logCertainty(),
          problem.maximisation().freeParameters(run.model()));
    }

    private FitHistory history(StartRun best, List<StartRun> candidates) {
      int chosen = best.report().number();
      return new FitHistory(
          best.run().logLikelihoods(),
          best.run().iterations(),
          best.run().converged() ? FitHistory.Stop.CONVERGED : FitHistory.Stop.MAX_ITERATIONS,
          candidates.stream().map(c -> report(c, c.report().number() == chosen)).toList());
    }

    private static StartReport report(StartRun candidate, boolean chosen) {
      if (chosen) {
        return candidate.report().with(StartStatus.CHOSEN, "");
      }
      if (candidate.failed() || candidate.degenerate().isEmpty()) {
        return candidate.report();
      }
      Degenerate first = candidate.degenerate().get(0);
      return candidate
          .report()
          .with(StartStatus.DEGENERATE, "component " + first.component() + ": " + first.cause());
    }
  }
}
