// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mixtura.work.Outcome;

/**
 * What was done with one start. Immutable.
 *
 * @param number from 0
 * @param method the name of the way it was found
 * @param samples number of samples that its last short run saw
 * @param iterations number of EM iterations of that run
 * @param reached mean log-likelihood per unit of sample weight at the end of that run, in nats; or
 *     why there is none
 * @param trace mean log-likelihood per unit of sample weight of the start and after each iteration,
 *     in nats; where it saw more samples in a second round, the trace of the first one comes before
 * @param status the result
 * @param detail why, if it failed or is degenerate; else empty
 */
public record StartReport(
    int number,
    String method,
    int samples,
    int iterations,
    Outcome<Double> reached,
    List<Double> trace,
    StartStatus status,
    String detail)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a start that reached nothing does not have the status
   *     FAILED
   */
  public StartReport {
    trace = List.copyOf(trace);
    if (reached.value().isEmpty() && status != StartStatus.FAILED) {
      throw new IllegalArgumentException("a start that reached nothing cannot be " + status);
    }
  }

  /** Mean log-likelihood at the end of the short run, in nats; NaN if the start failed. */
  public double meanLogLikelihood() {
    return reached.value().orElse(Double.NaN);
  }

  /** A start that has not run yet. */
  static StartReport begun(int number, String method, int samples) {
    Outcome<Double> nothingYet = Outcome.failed("it has not run");
    return new StartReport(
        number, method, samples, 0, nothingYet, List.of(), StartStatus.FAILED, "");
  }

  /**
   * The report of a run that went on where the trace ends.
   *
   * @param run its mean log-likelihoods, of its start and after each iteration
   */
  StartReport reached(List<Double> run) {
    List<Double> all = new ArrayList<>(trace);
    all.addAll(run);
    int made = run.size() - 1;
    return new StartReport(
        number,
        method,
        samples,
        made,
        Outcome.reached(run.get(made)),
        all,
        StartStatus.PASSED_OVER,
        "");
  }

  /** The report of a start that cannot go on; what it reached before stays in the trace. */
  StartReport failed(String why) {
    return new StartReport(
        number, method, samples, iterations, Outcome.failed(why), trace, StartStatus.FAILED, why);
  }

  /** The same start, of which the next run is reported from its beginning: the trace is empty. */
  StartReport restarted() {
    return on(samples, List.of());
  }

  /** The same start, of which the next run sees other samples; the trace is continued. */
  StartReport on(int moreSamples) {
    return on(moreSamples, trace);
  }

  private StartReport on(int seen, List<Double> before) {
    return new StartReport(number, method, seen, iterations, reached, before, status, detail);
  }

  /** The same report with another status. */
  StartReport with(StartStatus other, String why) {
    return new StartReport(number, method, samples, iterations, reached, trace, other, why);
  }
}
