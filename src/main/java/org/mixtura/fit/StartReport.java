// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mixtura.work.Outcome;

/**
 * What was done with one start.
 *
 * @param number from 0
 * @param method its name
 * @param samples how many samples its short run saw
 * @param iterations of its short run
 * @param reached mean log-likelihood per unit of sample weight at the end of its short run, in nats
 * @param trace mean log-likelihood of the start and after each iteration, in nats; where it saw
 *     more samples in a second round, the trace of the first one comes before
 * @param status what became of it
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

  StartReport failed(String why) {
    return new StartReport(
        number, method, samples, iterations, Outcome.failed(why), trace, StartStatus.FAILED, why);
  }

  /** One whose run is reported from its beginning. */
  StartReport restarted() {
    return on(samples, List.of());
  }

  /** One whose next run sees other samples. */
  StartReport on(int moreSamples) {
    return on(moreSamples, trace);
  }

  private StartReport on(int seen, List<Double> before) {
    return new StartReport(number, method, seen, iterations, reached, before, status, detail);
  }

  StartReport with(StartStatus other, String why) {
    return new StartReport(number, method, samples, iterations, reached, trace, other, why);
  }
}
