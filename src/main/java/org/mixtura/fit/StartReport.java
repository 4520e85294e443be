package org.mixtura.fit;

import java.io.Serializable;

/**
 * What one start came to.
 *
 * @param number from 0
 * @param method its name
 * @param samples how many samples its short run saw
 * @param iterations of its short run
 * @param meanLogLikelihood per unit of sample weight at the end of its short run, in nats; NaN if
 *     it failed
 * @param outcome what became of it
 * @param detail why, if it failed or is degenerate; else empty
 */
public record StartReport(
    int number,
    String method,
    int samples,
    int iterations,
    double meanLogLikelihood,
    Outcome outcome,
    String detail)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What can become of a start. */
  public enum Outcome {
    /** It led to the mixture that is returned. */
    CHOSEN,
    /** Another one did better. */
    PASSED_OVER,
    /** A component of its mixture rests on too little. */
    DEGENERATE,
    /** Its run could not go on. */
    FAILED
  }

  static StartReport begun(int number, String method, int samples) {
    return new StartReport(number, method, samples, 0, Double.NaN, Outcome.FAILED, "");
  }

  StartReport reached(int iterationsMade, double mean) {
    return new StartReport(number, method, samples, iterationsMade, mean, Outcome.PASSED_OVER, "");
  }

  StartReport on(int moreSamples) {
    return new StartReport(
        number, method, moreSamples, iterations, meanLogLikelihood, outcome, detail);
  }

  StartReport with(Outcome other, String why) {
    return new StartReport(number, method, samples, iterations, meanLogLikelihood, other, why);
  }
}
