package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.mixtura.data.Samples;
import org.mixtura.em.Convergence;
import org.mixtura.em.Expectation;
import org.mixtura.em.ExpectationMaximisation;
import org.mixtura.em.FitListener;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.em.Workers;
import org.mixtura.start.Starter;

/**
 * Short runs that look for a good place to begin: all starts make a few iterations, and the better
 * quarter of them some more, because a few do not yet tell slow runs apart. They are independent of
 * each other, so each has one thread, and they run abreast.
 */
final class StartSearch {
  private static final int SHORT_RUN = 20;
  private static final int LONGER_RUN = 80;

  /** One start of so many goes on from a short run to a longer one. */
  private static final int PROMOTED = 4;

  /** A run ends early only where it stands still: one on a plateau may yet get away. */
  private static final double STANDSTILL = 1e-12;

  /** Runs see no more samples than this, or than this many for each parameter of the means. */
  private static final int SUB_SAMPLE = 10_000;

  private static final int SUB_SAMPLE_PER_MEAN = 20;

  private final Problem problem;
  private final FitOptions options;
  private final Workers workers;
  private final FitListener listener;
  private final Trials trials;
  private final Samples samples;
  private final Starter starter;
  private final ExpectationMaximisation em;

  StartSearch(
      Problem problem, FitOptions options, Workers workers, FitListener listener, Trials trials) {
    this.problem = problem;
    this.options = options;
    this.workers = workers;
    this.listener = listener;
    this.trials = trials;
    samples = subSample();
    starter =
        new Starter(
            samples, problem.maximisation(), problem.components(), options.seed(), listener);
    em =
        new ExpectationMaximisation(
            new Expectation(samples, new Workers(1), listener), problem.maximisation(), listener);
  }

  private Samples subSample() {
    int n = problem.samples().size();
    long means = problem.components() * (problem.samples().dimension() + 1L);
    long enough = Math.max(SUB_SAMPLE, SUB_SAMPLE_PER_MEAN * means);
    if (n <= enough) {
      return problem.samples();
    }
    int[] rows =
        new RandomDataGenerator(new Well19937c(options.seed())).nextPermutation(n, (int) enough);
    Arrays.sort(rows);
    return problem.samples().rows(rows);
  }

  /** What the starts came to, by number. */
  List<Candidate> candidates() {
    // all starts of a single component lead to the same mixture
    int starts = problem.components() == 1 ? 1 : options.starts();
    List<Callable<Candidate>> tasks = new ArrayList<>();
    for (int s = 0; s < starts; s++) {
      int number = s;
      tasks.add(() -> shortRun(number));
    }
    List<Candidate> candidates = new ArrayList<>(workers.run(tasks));
    List<Callable<Candidate>> longer =
        Candidate.bestFirst(candidates).stream()
            .limit((starts + PROMOTED - 1) / PROMOTED)
            .map(candidate -> (Callable<Candidate>) () -> longerRun(candidate))
            .toList();
    for (Candidate candidate : workers.run(longer)) {
      candidates.set(candidate.report().number(), candidate);
    }
    return candidates;
  }

  private Candidate shortRun(int number) {
    listener.checkpoint();
    StartReport begun = StartReport.begun(number, options.start().label(number), samples.size());
    return trials.of(
        begun,
        samples.totalWeight(),
        () ->
            em.advance(
                em.begin(starter.draw(options.start(), number)),
                iterations(SHORT_RUN),
                Phase.START,
                number));
  }

  private Candidate longerRun(Candidate candidate) {
    StartReport report = candidate.report();
    return trials.of(
        report,
        samples.totalWeight(),
        () -> em.advance(candidate.run(), iterations(LONGER_RUN), Phase.START, report.number()));
  }

  private Convergence iterations(int most) {
    return new Convergence(
        Math.min(STANDSTILL, options.tolerance()), Math.min(most, options.maxIterations()));
  }
}
