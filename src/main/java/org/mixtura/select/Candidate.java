// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.Quality;
import org.mixtura.work.Outcome;

/**
 * One cell of a search's grid, a number of components and a covariance type, and what became of it.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>A candidate without a fit has the status {@link CandidateStatus#FAILED}, and no figure.
 *   <li>A degenerate candidate has figures, but its likelihood has no bound and says nothing.
 *   <li>A candidate whose fit is sound but whose cross-validation failed has the status {@link
 *       CandidateStatus#FAILED} and the figures of its fit, if that was the criterion.
 * </ul>
 *
 * @param components number of components asked for, K, at least 1
 * @param typeName canonical name of the covariance type, which {@link #type} resolves
 * @param status what became of it
 * @param reason why it was chosen or not, in a sentence for a person
 * @param fit figures of its fit, or why there is none
 * @param crossValidated log-likelihood of samples that the fits of the folds had not seen, in nats
 *     (larger is better), or why there is none
 */
public record Candidate(
    int components,
    String typeName,
    CandidateStatus status,
    String reason,
    Outcome<CandidateFit> fit,
    Outcome<Double> crossValidated)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String NOT_VALIDATED = "the search did not cross-validate";

  /**
   * Checks the values; of the type's names, the canonical one is kept.
   *
   * @throws IllegalArgumentException if there is no such covariance type, or a candidate without a
   *     fit is not said to have failed
   */
  public Candidate {
    typeName = CovarianceTypes.named(typeName).name();
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(crossValidated, "crossValidated");
    if (fit.value().isEmpty() && status != CandidateStatus.FAILED) {
      throw new IllegalArgumentException(
          "a candidate without a fit is %s; it can only be %s"
              .formatted(status, CandidateStatus.FAILED));
    }
  }

  /** A candidate with a sound fit, before one is chosen. */
  static Candidate of(GridCell cell, CandidateFit fit) {
    return new Candidate(
        cell.components(),
        cell.type().name(),
        CandidateStatus.PASSED_OVER,
        "",
        Outcome.reached(fit),
        Outcome.failed(NOT_VALIDATED));
  }

  /** A candidate that could not be fitted. */
  static Candidate failed(GridCell cell, String reason) {
    return new Candidate(
        cell.components(),
        cell.type().name(),
        CandidateStatus.FAILED,
        reason,
        Outcome.failed(reason),
        Outcome.failed(NOT_VALIDATED));
  }

  /** The same candidate with another status. */
  Candidate with(CandidateStatus other, String why) {
    return new Candidate(components, typeName, other, why, fit, crossValidated);
  }

  /** The same candidate with a result of cross-validation; if that failed, so has a sound one. */
  Candidate withCrossValidated(Outcome<Double> result) {
    Candidate same = new Candidate(components, typeName, status, reason, fit, result);
    return result
        .failure()
        .filter(why -> sound())
        .map(why -> same.with(CandidateStatus.FAILED, why))
        .orElse(same);
  }

  /** The covariance type. */
  public CovarianceType type() {
    return CovarianceTypes.named(typeName);
  }

  /** How well its fit describes the training samples; empty where there is no fit. */
  public Optional<Quality> quality() {
    return fit.value().map(CandidateFit::quality);
  }

  /**
   * The value of a criterion, whose unit and direction {@link Criterion#reading} tells.
   *
   * @return the value; NaN where there is no fit, or nothing was cross-validated
   */
  public double value(Criterion criterion) {
    Optional<Double> value =
        switch (criterion) {
          case BIC -> quality().map(Quality::bic);
          case ICL -> quality().map(Quality::icl);
          case AIC -> quality().map(Quality::aic);
          case CROSS_VALIDATION -> crossValidated.value();
        };
    return value.orElse(Double.NaN);
  }

  /** Whether it could be chosen: neither degenerate nor failed. */
  public boolean sound() {
    return status == CandidateStatus.CHOSEN || status == CandidateStatus.PASSED_OVER;
  }

  /** The type's code and the number of components, as mclust writes them: {@code VVI, 3}. */
  public String label() {
    return cell().label();
  }

  GridCell cell() {
    return new GridCell(components, type());
  }
}
