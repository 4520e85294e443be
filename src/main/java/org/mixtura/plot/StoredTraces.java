// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.mixtura.plot.StoredParts.present;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mixtura.fit.StartReport;
import org.mixtura.fit.StartStatus;
import org.mixtura.work.Outcome;

/**
 * The stored form of {@link FitTraces}. Parts that a text does not have are null.
 *
 * @param meanLogLikelihoods of the run that led to the mixture, in nats
 * @param starts all starts
 * @param samples number of samples of that run
 */
record StoredTraces(
    @SerializedName("meanLogLikelihoods") @Nullable List<Double> meanLogLikelihoods,
    @SerializedName("starts") @Nullable List<Start> starts,
    @SerializedName("samples") @Nullable Integer samples) {

  private static final String PATH = "ascent.";

  /** The stored form of a {@link StartReport}, component by component. */
  record Start(
      @SerializedName("number") @Nullable Integer number,
      @SerializedName("method") @Nullable String method,
      @SerializedName("samples") @Nullable Integer samples,
      @SerializedName("iterations") @Nullable Integer iterations,
      @SerializedName("meanLogLikelihood") @Nullable Double meanLogLikelihood,
      @SerializedName("trace") @Nullable List<Double> trace,
      @SerializedName("outcome") @Nullable String status,
      @SerializedName("detail") @Nullable String detail) {

    static Start of(StartReport report) {
      return new Start(
          report.number(),
          report.method(),
          report.samples(),
          report.iterations(),
          report.meanLogLikelihood(),
          report.trace(),
          word(report.status()),
          report.detail());
    }

    StartReport report(String path) {
      double reached = present(meanLogLikelihood, path + "meanLogLikelihood");
      String why = present(detail, path + "detail");
      return new StartReport(
          present(number, path + "number"),
          present(method, path + "method"),
          present(samples, path + "samples"),
          present(iterations, path + "iterations"),
          Double.isNaN(reached) ? Outcome.failed(why) : Outcome.reached(reached),
          present(trace, path + "trace"),
          StoredParts.constant(status, path + "outcome", StartStatus.values(), Start::word),
          why);
    }

    private static String word(StartStatus status) {
      return switch (status) {
        case CHOSEN -> "CHOSEN";
        case PASSED_OVER -> "PASSED_OVER";
        case DEGENERATE -> "DEGENERATE";
        case FAILED -> "FAILED";
      };
    }
  }

  static StoredTraces of(FitTraces traces) {
    return new StoredTraces(
        traces.meanLogLikelihoods(),
        traces.starts().stream().map(Start::of).toList(),
        traces.samples());
  }

  /**
   * The traces.
   *
   * @throws RuntimeException if a part is missing, or is not what it should be
   */
  FitTraces traces() {
    List<Start> all = present(starts, PATH + "starts");
    return new FitTraces(
        present(meanLogLikelihoods, PATH + "meanLogLikelihoods"),
        IntStream.range(0, all.size()).mapToObj(s -> report(all, s)).toList(),
        present(samples, PATH + "samples"));
  }

  private static StartReport report(List<Start> all, int s) {
    String path = PATH + "starts[" + s + "]";
    return present(all.get(s), path).report(path + ".");
  }
}
