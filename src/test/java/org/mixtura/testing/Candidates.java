// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mixtura.model.Quality;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateFit;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.work.Outcome;

/** Candidates of a search, made by hand. */
public final class Candidates {
  /** Of one sample of weight 1, whose logarithm is 0. */
  public static final int SAMPLES = 1;

  public static final long FREE_PARAMETERS = 7;
  public static final int ITERATIONS = 5;

  private Candidates() {}

  /**
   * A candidate whose BIC, ICL and cross-validated log-likelihood are all one value, so that the
   * AIC is larger by 14; one that failed has no figures.
   */
  public static Candidate of(
      int components, String type, CandidateStatus status, String reason, double value) {
    boolean failed = status == CandidateStatus.FAILED;
    Quality quality = new Quality(SAMPLES, 1, -value / 2, 0, FREE_PARAMETERS);
    return new Candidate(
        components,
        type,
        status,
        reason,
        failed
            ? Outcome.failed(reason)
            : Outcome.reached(new CandidateFit(quality, true, ITERATIONS)),
        failed
            ? Outcome.failed("no cross-validated log-likelihood is stored")
            : Outcome.reached(value));
  }

  /**
   * The figures of candidates that users see, one list for each. Qualities can differ in what no
   * figure shows.
   */
  public static List<List<Object>> figures(List<Candidate> candidates) {
    return candidates.stream().map(Candidates::figures).toList();
  }

  private static List<Object> figures(Candidate candidate) {
    List<Object> figures = new ArrayList<>();
    figures.addAll(List.of(candidate.label(), candidate.status(), candidate.reason()));
    Arrays.stream(Criterion.values()).map(candidate::value).forEach(figures::add);
    figures.add(candidate.quality().map(Quality::logLikelihood));
    figures.add(candidate.quality().map(Quality::freeParameters));
    figures.add(candidate.fit().value().map(CandidateFit::converged));
    figures.add(candidate.fit().value().map(CandidateFit::iterations));
    return figures;
  }
}
