// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mixtura.em.Assessment;
import org.mixtura.em.Convergence;
import org.mixtura.em.ExpectationMaximisation;
import org.mixtura.em.FitListener;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.em.Run;
import org.mixtura.em.SampleSource;
import org.mixtura.fit.Diagnostics.Degenerate;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Quality;
import org.mixtura.work.Execution;
import org.mixtura.work.Workers;

/**
 * One fit: short runs from starts, of which the best goes on to convergence, and quality, history
 * and diagnostics of the result. If the mixture of the best run is degenerate, the next best sound
 * runs are taken to convergence, until one of them is sound; if none is, the best degenerate one is
 * the result. For one use.
 */
final class Fitting {
  private final Problem problem;
  private final FitOptions options;
  private final FitListener listener;
  private final Execution execution;
  private final Degeneracy degeneracy;
  private final Trials trials;
  private final ExpectationMaximisation em;

  /**
   * A fit that is ready to run.
   *
   * @param problem what to fit
   * @param options how
   * @param workers whose threads do the work
   * @param listener called after each iteration; it can cancel
   */
  Fitting(Problem problem, FitOptions options, Workers workers, FitListener listener) {
    this.problem = problem;
    this.options = options;
    this.listener = listener;
    execution = new Execution(workers, listener);
    degeneracy = new Degeneracy(problem.maximisation());
    trials = new Trials(degeneracy, problem.maximisation().schema().attributes());
    em = new ExpectationMaximisation(source().moments(execution), problem.maximisation(), listener);
  }

  private SampleSource source() {
    return problem.data().source();
  }

  /** Fits from the given start model, or else from starts. */
  Fit fit() {
    return problem.given().map(start -> fitFrom(start, "given")).orElseGet(this::fitFromStarts);
  }

  private Fit fitFromStarts() {
    return finished(
        new StartSearch(problem, options, execution.workers(), listener, trials).runs());
  }

  /**
   * Fits from one mixture.
   *
   * @param start a mixture over the same attributes, of any covariance type
   * @param label the name of this start in its report
   */
  Fit fitFrom(GaussianMixture start, String label) {
    StartReport begun = StartReport.begun(0, label, source().size());
    List<StartRun> runs = new ArrayList<>();
    runs.add(trials.of(begun, source().totalWeight(), () -> em.begin(start)));
    return finished(runs);
  }

  private Fit finished(List<StartRun> runs) {
    StartRun best = best(runs);
    Run run = best.reached().run();
    Assessment assessment = source().assess(run.model(), execution);
    return new Fit(
        run.model(),
        quality(run, assessment),
        assessment.quantiles(),
        history(best, runs),
        new FitWarnings(problem, degeneracy, runs).diagnostics(best.reached(), options));
  }

  /** Takes runs to convergence, best first, until one is sound. */
  private StartRun best(List<StartRun> runs) {
    List<StartRun> finished = new ArrayList<>();
    for (StartRun run : StartRun.bestFirst(runs)) {
      if (finished.isEmpty() || run.reached().isSound()) {
        StartRun done = converge(run);
        runs.set(run.report().number(), done);
        if (done.isReached()) {
          finished.add(done);
          if (done.reached().isSound()) {
            break;
          }
        }
      }
    }
    return StartRun.bestFirst(finished).stream().findFirst().orElseThrow(() -> allFailed(runs));
  }

  /** Takes a run to convergence; one on a sub-sample begins again on all, from its last mixture. */
  private StartRun converge(StartRun start) {
    StartReport report = start.report();
    Run soFar = start.reached().run();
    boolean sawAll = report.samples() == source().size();
    Convergence convergence =
        new Convergence(
            options.tolerance(),
            options.maxIterations(),
            problem.given().isEmpty() && options.tolerance() > 0);
    StartRun done =
        trials.of(
            report,
            source().totalWeight(),
            () ->
                em.advance(
                    sawAll ? soFar : em.begin(soFar.model()),
                    convergence,
                    Phase.CONVERGENCE,
                    report.number()));
    // what is reported of a start that did not fail is its short run
    return done.isReached() ? new StartRun(report, done.outcome()) : done;
  }

  private static FitException allFailed(List<StartRun> runs) {
    StartRun first =
        runs.stream().min(Comparator.comparing(run -> run.report().number())).orElseThrow();
    return new FitException(
        "all %s starts failed; the first because %s"
            .formatted(runs.size(), first.report().detail()),
        "Raise the regularisation, ask for fewer components, choose a covariance type with fewer"
            + " parameters, or remove attributes that are functions of others.",
        first.outcome().cause().orElse(null));
  }

  private Quality quality(Run run, Assessment assessment) {
    return new Quality(
        source().size(),
        source().totalWeight(),
        run.logLikelihood(),
        assessment.logCertainty(),
        problem.maximisation().freeParameters(run.model()));
  }

  private static FitHistory history(StartRun best, List<StartRun> runs) {
    Run run = best.reached().run();
    int chosen = best.report().number();
    return new FitHistory(
        run.logLikelihoods(),
        run.iterations(),
        run.converged() ? FitHistory.Stop.CONVERGED : FitHistory.Stop.MAX_ITERATIONS,
        runs.stream().map(start -> report(start, start.report().number() == chosen)).toList());
  }

  private static StartReport report(StartRun start, boolean isChosen) {
    if (isChosen) {
      return start.report().with(StartStatus.CHOSEN, "");
    }
    if (!start.isReached() || start.reached().isSound()) {
      return start.report();
    }
    Degenerate first = start.reached().degenerate().get(0);
    return start
        .report()
        .with(StartStatus.DEGENERATE, "component " + first.component() + ": " + first.cause());
  }
}
