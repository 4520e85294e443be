// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;

/** What a search could have come to, made by hand. */
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
  SearchExamples sound(String family, int components, double bic) {
    return add(family, components, bic, CandidateStatus.PASSED_OVER, "");
  }

  SearchExamples degenerate(String family, int components, double bic) {
    return add(family, components, bic, CandidateStatus.DEGENERATE, "component 1 is on a line");
  }

  SearchExamples failed(String family, int components, String reason) {
    return add(family, components, Double.NaN, CandidateStatus.FAILED, reason);
  }

  private SearchExamples add(
      String family, int components, double bic, CandidateStatus outcome, String reason) {
    double logLikelihood = -bic / 2 + 10;
    candidates.add(
        new Candidate(
            components,
            family,
            outcome,
            reason,
            logLikelihood,
            10L * components,
            bic,
            bic + 1,
            bic - 1,
            criterion == Criterion.CROSS_VALIDATION ? logLikelihood - 0.5 : Double.NaN,
            true,
            7));
    return this;
  }

  /** The sound one of smallest BIC is chosen. */
  Selection selection() {
    Candidate best =
        candidates.stream()
            .filter(Candidate::sound)
            .min(Comparator.comparing(Candidate::bic))
            .orElseThrow();
    candidates.replaceAll(c -> c.equals(best) ? chosen(c) : c);
    int folds = criterion == Criterion.CROSS_VALIDATION ? 5 : 0;
    return new Selection(FIT, criterion, folds, candidates);
  }

  private static Candidate chosen(Candidate c) {
    return new Candidate(
        c.components(),
        c.family(),
        CandidateStatus.CHOSEN,
        "it leads by far",
        c.logLikelihood(),
        c.freeParameters(),
        c.bic(),
        c.icl(),
        c.aic(),
        c.crossValidated(),
        c.converged(),
        c.iterations());
  }
}
