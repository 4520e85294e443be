// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.io.Serializable;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.Fit;

/**
 * One cell of a search's grid, and what became of it. Figures are NaN where there is no fit.
 *
 * @param components number of components asked for, K
 * @param family canonical name of the covariance type, as {@link #type} gives it
 * @param outcome what became of it
 * @param reason why it lost or won, in a sentence
 * @param logLikelihood of the training samples, in nats; larger is better
 * @param freeParameters number of free parameters; 0 where there is no fit
 * @param bic Schwarz's criterion; smaller is better (mclust prints it with the sign turned)
 * @param icl the integrated completed likelihood; smaller is better (mclust: sign turned)
 * @param aic Akaike's criterion; smaller is better
 * @param crossValidated log-likelihood of samples not seen in training, in nats; larger is better;
 *     NaN if the search did not ask for it
 * @param converged whether EM converged
 * @param iterations of EM
 */
public record Candidate(
    int components,
    String family,
    CandidateStatus outcome,
    String reason,
    double logLikelihood,
    long freeParameters,
    double bic,
    double icl,
    double aic,
    double crossValidated,
    boolean converged,
    int iterations)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static Candidate of(int components, CovarianceType family, Fit fit) {
    return new Candidate(
        components,
        family.name(),
        CandidateStatus.PASSED_OVER,
        "",
        fit.logLikelihood(),
        fit.quality().freeParameters(),
        fit.quality().bic(),
        fit.quality().icl(),
        fit.quality().aic(),
        Double.NaN,
        fit.converged(),
        fit.history().iterations());
  }

  static Candidate failed(int components, CovarianceType family, String reason) {
    double none = Double.NaN;
    return new Candidate(
        components,
        family.name(),
        CandidateStatus.FAILED,
        reason,
        none,
        0,
        none,
        none,
        none,
        none,
        false,
        0);
  }

  Candidate with(CandidateStatus other, String why) {
    return new Candidate(
        components,
        family,
        other,
        why,
        logLikelihood,
        freeParameters,
        bic,
        icl,
        aic,
        crossValidated,
        converged,
        iterations);
  }

  Candidate withCrossValidated(double value) {
    return new Candidate(
        components,
        family,
        outcome,
        reason,
        logLikelihood,
        freeParameters,
        bic,
        icl,
        aic,
        value,
        converged,
        iterations);
  }

  /** The covariance type. */
  public CovarianceType type() {
    return CovarianceTypes.named(family);
  }

  /** The figure of a criterion; NaN where there is none. */
  public double value(Criterion criterion) {
    return switch (criterion) {
      case BIC -> bic;
      case ICL -> icl;
      case AIC -> aic;
      case CROSS_VALIDATION -> crossValidated;
    };
  }

  /** Whether it could have been chosen. */
  public boolean sound() {
    return outcome == CandidateStatus.CHOSEN || outcome == CandidateStatus.PASSED_OVER;
  }

  /** Family and number of components, as mclust writes them: {@code VVI, 3}. */
  public String label() {
    return cell().label();
  }

  GridCell cell() {
    return new GridCell(components, type());
  }
}
