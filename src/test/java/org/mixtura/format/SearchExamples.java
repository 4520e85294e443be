// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.model.Quality;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateFit;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;
import org.mixtura.work.Outcome;

/** Results of searches, made by hand. */
final class SearchExamples {
  static final Fit FIT =
      new MixtureFitter(FitOptions.DEFAULTS.withStarts(1))
          .fit(Samples.of(new double[][] {{1}, {2}, {4}, {8}, {9}, {9.5}}));

  private final Criterion criterion;
  private final List<Candidate> candidates = new ArrayList<>();

  private SearchExamples(Criterion criterion) {
    this.criterion = criterion;
  }

  static SearchExamples by(Criterion criterion) {
    return new SearchExamples(criterion);
  }

  /** A sound one; BIC, ICL, AIC and the cross-validated log-likelihood follow from one number. */
  SearchExamples sound(String type, int components, double bic) {
    return add(type, components, bic, CandidateStatus.PASSED_OVER, "");
  }

  SearchExamples degenerate(String type, int components, double bic) {
    return add(type, components, bic, CandidateStatus.DEGENERATE, "component 1 is on a line");
  }

  SearchExamples failed(String type, int components, String reason) {
    return add(type, components, Double.NaN, CandidateStatus.FAILED, reason);
  }

  private SearchExamples add(
      String type, int components, double bic, CandidateStatus status, String reason) {
    double logLikelihood = -bic / 2 + 10;
    long parameters = 10L * components;
    // so that p ln W = 20, whatever p is
    double totalWeight = Math.exp(20.0 / parameters);
    Quality quality = new Quality(6, totalWeight, logLikelihood, -0.5, parameters);
    boolean failed = status == CandidateStatus.FAILED;
    candidates.add(
        new Candidate(
            components,
            type,
            status,
            reason,
            failed ? Outcome.failed(reason) : Outcome.reached(new CandidateFit(quality, true, 7)),
            criterion == Criterion.CROSS_VALIDATION && !failed
                ? Outcome.reached(logLikelihood - 0.5)
                : Outcome.failed("not asked for")));
    return this;
  }

  /** The sound one of smallest BIC is chosen. */
  Selection selection() {
    Candidate best =
        candidates.stream()
            .filter(Candidate::sound)
            .min(Comparator.comparing(c -> c.value(Criterion.BIC)))
            .orElseThrow();
    candidates.replaceAll(c -> c.equals(best) ? chosen(c) : c);
    int folds = criterion == Criterion.CROSS_VALIDATION ? 5 : 0;
    return new Selection(FIT, criterion, folds, candidates);
  }

  private static Candidate chosen(Candidate c) {
    return new Candidate(
        c.components(),
        c.typeName(),
        CandidateStatus.CHOSEN,
        "it leads by far",
        c.fit(),
        c.crossValidated());
  }
}
