package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.mixtura.covariance.IllDefinedCovarianceException;
import org.mixtura.data.Samples;
import org.mixtura.em.Assessment;
import org.mixtura.em.Convergence;
import org.mixtura.em.EmException;
import org.mixtura.em.Expectation;
import org.mixtura.em.ExpectationMaximisation;
import org.mixtura.em.FitListener;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.em.Run;
import org.mixtura.em.Workers;
import org.mixtura.fit.Diagnosis.Degenerate;
import org.mixtura.fit.StartReport.Outcome;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Quality;
import org.mixtura.start.StartMethod;
import org.mixtura.start.Starter;

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
  private static final int SHORT_RUN = 20;

  /** A short run ends early only where it stands still: one on a plateau may yet get away. */
  private static final double SHORT_RUN_TOLERANCE = 1e-12;

  /** Short runs see no more samples than this, or than this many for each parameter of a mean. */
  private static final int SUB_SAMPLE = 10_000;

  private static final int SUB_SAMPLE_PER_MEAN = 20;

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
    Problem problem = Problem.of(samples, options);
    int threads =
        options.threads() == 0 ? Runtime.getRuntime().availableProcessors() : options.threads();
    try (Workers workers = new Workers(threads)) {
      return new Fitting(problem, workers, listener).fit();
    }
  }

  /** One fit, with what its steps share. */
  private final class Fitting {
    private final Problem problem;
    private final Workers workers;
    private final FitListener listener;
    private final Degeneracy degeneracy;
    private final ExpectationMaximisation em;
    private final Convergence convergence =
        new Convergence(options.tolerance(), options.maxIterations());

    Fitting(Problem problem, Workers workers, FitListener listener) {
      this.problem = problem;
      this.workers = workers;
      this.listener = listener;
      degeneracy = new Degeneracy(problem.maximisation());
      em = em(problem.samples(), workers);
    }

    private ExpectationMaximisation em(Samples samples, Workers on) {
      return new ExpectationMaximisation(
          new Expectation(samples, on, listener), problem.maximisation(), listener);
    }

    Fit fit() {
      List<Candidate> candidates =
          problem.given().isPresent() ? givenStart(problem.given().get()) : shortRuns();
      Candidate best = best(candidates);
      Assessment assessment =
          Assessment.of(best.run().model(), problem.samples(), workers, listener);
      return new Fit(
          best.run().model(),
          quality(best.run(), assessment),
          assessment.quantiles(),
          course(best, candidates),
          new Findings(problem, degeneracy, candidates).diagnosis(best, options));
    }

    private List<Candidate> givenStart(GaussianMixture start) {
      List<Candidate> one = new ArrayList<>();
      one.add(candidate(0, "given", problem.samples(), () -> em.begin(start)));
      return one;
    }

    /** Short runs are independent of each other, so each has one thread and they run abreast. */
    private List<Candidate> shortRuns() {
      Samples sub = subSample();
      Starter starter =
          new Starter(sub, problem.maximisation(), problem.components(), options.seed(), listener);
      ExpectationMaximisation serial = em(sub, new Workers(1));
      Convergence few =
          new Convergence(
              Math.min(SHORT_RUN_TOLERANCE, options.tolerance()),
              Math.min(SHORT_RUN, options.maxIterations()));
      List<Callable<Candidate>> tasks = new ArrayList<>();
      // all starts of a single component lead to the same mixture
      int starts = problem.components() == 1 ? 1 : options.starts();
      for (int s = 0; s < starts; s++) {
        int number = s;
        StartMethod method = options.start();
        Callable<Run> run =
            () ->
                serial.advance(
                    serial.begin(starter.draw(method, number)), few, Phase.START, number);
        tasks.add(() -> candidate(number, method.label(number), sub, run));
      }
      return new ArrayList<>(workers.run(tasks));
    }

    private Samples subSample() {
      int n = problem.samples().size();
      long enough =
          Math.max(
              SUB_SAMPLE,
              (long) SUB_SAMPLE_PER_MEAN
                  * problem.components()
                  * (problem.samples().dimension() + 1));
      if (n <= enough) {
        return problem.samples();
      }
      int[] rows =
          new RandomDataGenerator(new Well19937c(options.seed())).nextPermutation(n, (int) enough);
      Arrays.sort(rows);
      return problem.samples().rows(rows);
    }

    private Candidate candidate(int number, String method, Samples seen, Callable<Run> task) {
      StartReport report =
          new StartReport(number, method, seen.size(), 0, Double.NaN, Outcome.FAILED, "");
      try {
        Run run = task.call();
        StartReport reached =
            new StartReport(
                number,
                method,
                seen.size(),
                run.iterations(),
                run.logLikelihood() / seen.totalWeight(),
                Outcome.PASSED_OVER,
                "");
        return new Candidate(reached, run, degeneracy.of(run), null);
      } catch (IllDefinedCovarianceException | EmException e) {
        return new Candidate(report.with(Outcome.FAILED, e.getMessage()), null, List.of(), e);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    /** Takes candidates on to convergence, best first, until one is sound. */
    private Candidate best(List<Candidate> candidates) {
      List<Candidate> order =
          candidates.stream().filter(c -> !c.failed()).sorted(Candidate.BEST_FIRST).toList();
      List<Candidate> finished = new ArrayList<>();
      for (Candidate candidate : order) {
        if (finished.isEmpty() || candidate.degenerate().isEmpty()) {
          Candidate done = converge(candidate);
          candidates.set(candidate.report().number(), done);
          if (!done.failed()) {
            finished.add(done);
            if (done.degenerate().isEmpty()) {
              return done;
            }
          }
        }
      }
      return finished.stream().min(Candidate.BEST_FIRST).orElseThrow(() -> allFailed(candidates));
    }

    private Candidate converge(Candidate candidate) {
      StartReport report = candidate.report();
      try {
        Run begun =
            report.samples() == problem.samples().size()
                ? candidate.run()
                : em.begin(candidate.run().model());
        Run run = em.advance(begun, convergence, Phase.CONVERGENCE, report.number());
        return new Candidate(report, run, degeneracy.of(run), null);
      } catch (IllDefinedCovarianceException | EmException e) {
        return new Candidate(report.with(Outcome.FAILED, e.getMessage()), null, List.of(), e);
      }
    }

    private FitException allFailed(List<Candidate> candidates) {
      RuntimeException first = candidates.get(0).failure();
      return new FitException(
          "all %d starts failed; the first because %s. Raise the regularisation, ask for fewer"
                  .formatted(candidates.size(), first.getMessage())
              + " components, choose a covariance type with fewer parameters, or remove"
              + " attributes that are functions of others.",
          first);
    }

    private Quality quality(Run run, Assessment assessment) {
      return new Quality(
          problem.samples().size(),
          problem.samples().totalWeight(),
          run.logLikelihood(),
          assessment.logCertainty(),
          run.model().freeParameters());
    }

    private Course course(Candidate best, List<Candidate> candidates) {
      List<StartReport> reports = new ArrayList<>();
      for (Candidate candidate : candidates) {
        reports.add(report(candidate, candidate.report().number() == best.report().number()));
      }
      return new Course(
          best.run().logLikelihoods(),
          best.run().iterations(),
          best.run().converged() ? Course.Stop.CONVERGED : Course.Stop.MAX_ITERATIONS,
          reports);
    }

    private StartReport report(Candidate candidate, boolean chosen) {
      if (chosen) {
        return candidate.report().with(Outcome.CHOSEN, "");
      }
      if (candidate.failed() || candidate.degenerate().isEmpty()) {
        return candidate.report();
      }
      Degenerate first = candidate.degenerate().get(0);
      return candidate
          .report()
          .with(Outcome.DEGENERATE, "component " + first.component() + ": " + first.cause());
    }
  }
}
