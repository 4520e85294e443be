// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.em.Convergence;
import org.mixtura.em.ExpectationMaximisation;
import org.mixtura.em.FitListener;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.em.InMemorySource;
import org.mixtura.em.Run;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.start.Starter;
import org.mixtura.work.Execution;
import org.mixtura.work.Workers;

/**
 * Short runs of EM that compare starts (Biernacki, Celeux and Govaert 2003, doi
 * 10.1016/S0167-9473(02)00163-9), in two rounds: all starts make a few iterations, and the better
 * ones some more, because after a few slow runs cannot be compared yet. Of large tables,
 * sub-samples are used, a smaller one in the first round than in the second. {@link Effort} gives
 * their sizes and the numbers of iterations. Runs are independent of each other, so each has one
 * thread, and several run at the same time.
 *
 * <ul>
 *   <li>One component: one start, as all lead to the same mixture.
 *   <li>Both rounds on the same samples, and one run left for the second: no second round.
 *   <li>A start that fails is listed with the others.
 * </ul>
 */
final class StartSearch {
  /** Tolerance of short runs in nats: on a plateau, small gains can be followed by larger ones. */
  private static final double STANDSTILL = 1e-12;

  /**
   * Runs whose mean log-likelihood gains less, in nats, are near enough to their optimum to
   * compare.
   */
  private static final double SMALL_GAIN = 1e-4;

  private final Problem problem;
  private final FitOptions options;
  private final Workers workers;
  private final FitListener listener;
  private final Trials trials;
  private final Effort effort;

  /**
   * A search for one fit.
   *
   * @param problem what to fit
   * @param options how
   * @param workers whose threads do the work
   * @param listener called after each iteration; it can cancel
   * @param trials judges runs
   */
  StartSearch(
      Problem problem, FitOptions options, Workers workers, FitListener listener, Trials trials) {
    this.problem = problem;
    this.options = options;
    this.workers = workers;
    this.listener = listener;
    this.trials = trials;
    // all starts of a single component lead to the same mixture
    effort = Effort.of(problem, problem.components() == 1 ? 1 : options.starts());
  }

  /** The runs of all starts, by number; a list that the caller may change. */
  List<StartRun> runs() {
    InMemorySource few = subSample(effort.firstSamples());
    Maximisation maximisation =
        effort.simplified()
            ? problem.maximisation().withType(CovarianceTypes.DIAG)
            : problem.maximisation();
    Starter starter =
        new Starter(
            problem.data().startPoints(few.size(), options.seed(), listener),
            maximisation,
            problem.components(),
            options.seed(),
            listener);
    ExpectationMaximisation first = em(few, maximisation);
    List<Callable<StartRun>> tasks = new ArrayList<>();
    for (int s = 0; s < effort.starts(); s++) {
      int number = s;
      tasks.add(
          () ->
              run(
                  StartReport.begun(number, options.start().label(number), few.size()),
                  few,
                  () ->
                      first.advance(
                          first.begin(starter.draw(options.start(), number)),
                          iterations(effort.firstIterations()),
                          Phase.START,
                          number)));
    }
    List<StartRun> runs = new ArrayList<>(workers.run(tasks));
    goOn(runs, few, first);
    return runs;
  }

  /** The second round: replaces the better runs by their continuations. */
  private void goOn(List<StartRun> runs, InMemorySource few, ExpectationMaximisation first) {
    boolean same = effort.secondSamples() == few.size();
    if (same && effort.promoted() <= 1) {
      // what the second round would do, the run to convergence does as well
      return;
    }
    InMemorySource more = same ? few : subSample(effort.secondSamples());
    ExpectationMaximisation second = same ? first : em(more, problem.maximisation());
    List<Callable<StartRun>> tasks =
        StartRun.promising(runs, effort.promoted()).stream()
            .map(c -> (Callable<StartRun>) () -> goOn(c, same, more, second))
            .toList();
    for (StartRun run : workers.run(tasks)) {
      runs.set(run.report().number(), run);
    }
  }

  private StartRun goOn(
      StartRun start, boolean same, InMemorySource samples, ExpectationMaximisation em) {
    StartReport report = start.report();
    GaussianMixture reached = start.reached().run().model();
    return run(
        same ? report.restarted() : report.on(samples.size()),
        samples,
        () ->
            em.advance(
                same ? start.reached().run() : em.begin(reached),
                iterations(effort.secondIterations()),
                Phase.START,
                report.number()));
  }

  private StartRun run(StartReport report, InMemorySource samples, Supplier<Run> run) {
    listener.checkpoint();
    return trials.of(report, samples.totalWeight(), run);
  }

  private ExpectationMaximisation em(InMemorySource samples, Maximisation maximisation) {
    return new ExpectationMaximisation(
        samples.moments(Execution.onThisThread(listener)), maximisation, listener);
  }

  private InMemorySource subSample(int size) {
    return problem.data().subSample(size, options.seed());
  }

  private Convergence iterations(int max) {
    if (max == Effort.TO_THE_END) {
      double tolerance = Math.max(SMALL_GAIN, options.tolerance());
      return new Convergence(tolerance, options.maxIterations(), options.tolerance() > 0);
    }
    return new Convergence(
        Math.min(STANDSTILL, options.tolerance()), Math.min(max, options.maxIterations()));
  }
}
