// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done with one start.
 *
 * @param number from 0
 * @param method its name
 * @param samples how many samples its short run saw
 * @param iterations of its short run
 * @param meanLogLikelihood per unit of sample weight at the end of its short run, in nats; NaN if
 *     it failed
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
    double meanLogLikelihood,
    List<Double> trace,
    StartStatus status,
    String detail)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Copies the list. */
  public StartReport {
    trace = List.copyOf(trace);
  }

  static StartReport begun(int number, String method, int samples) {
    return new StartReport(
        number, method, samples, 0, Double.NaN, List.of(), StartStatus.FAILED, "");
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
        number, method, samples, made, run.get(made), all, StartStatus.PASSED_OVER, "");
  }

  StartReport failed(String why) {
    return new StartReport(
        number, method, samples, iterations, Double.NaN, trace, StartStatus.FAILED, why);
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
    return new StartReport(
        number, method, seen, iterations, meanLogLikelihood, before, status, detail);
  }

  StartReport with(StartStatus other, String why) {
    return new StartReport(
        number, method, samples, iterations, meanLogLikelihood, trace, other, why);
  }
}
