// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.mixtura.plot.StoredParts.present;

import com.google.gson.annotations.SerializedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mixtura.model.Quality;
import org.mixtura.select.Candidate;
import org.mixtura.select.CandidateFit;
import org.mixtura.select.CandidateStatus;
import org.mixtura.select.Criterion;
import org.mixtura.work.Outcome;

/**
 * The stored form of a {@link Candidate}. Figures that it does not have are NaN, counts 0. Parts
 * that a text does not have are null.
 *
 * <p>Read from a text, a candidate has the quality from which the stored criteria follow: L and p
 * are stored, n and W are those of the chosen fit, and the certainty C is (BIC - ICL) / 2. That may
 * lack digits of the C that was written, but gives the same bits of ICL = BIC - 2 C: if the last
 * digit of BIC - ICL is smaller than that of the ICL, its rounding is lost in that of the ICL; and
 * if it is larger, 2 C is the number nearest to BIC - ICL, and so what the subtraction gives.
 *
 * @param components number of components asked for, K
 * @param type canonical name of the covariance type
 * @param status word of the status
 * @param reason why it was chosen or not
 * @param logLikelihood of the training samples, in nats
 * @param freeParameters number of free parameters
 * @param bic Schwarz's criterion
 * @param icl the integrated completed likelihood
 * @param aic Akaike's criterion
 * @param crossValidated log-likelihood of samples that fits had not seen, in nats
 * @param converged whether EM converged
 * @param iterations number of EM iterations
 */
record StoredCandidate(
    @SerializedName("components") @Nullable Integer components,
    @SerializedName("family") @Nullable String type,
    @SerializedName("outcome") @Nullable String status,
    @SerializedName("reason") @Nullable String reason,
    @SerializedName("logLikelihood") @Nullable Double logLikelihood,
    @SerializedName("freeParameters") @Nullable Long freeParameters,
    @SerializedName("bic") @Nullable Double bic,
    @SerializedName("icl") @Nullable Double icl,
    @SerializedName("aic") @Nullable Double aic,
    @SerializedName("crossValidated") @Nullable Double crossValidated,
    @SerializedName("converged") @Nullable Boolean converged,
    @SerializedName("iterations") @Nullable Integer iterations) {

  /** Largest relative difference of stored and derived criteria, which rounding can explain. */
  private static final double ROUNDING = 1e-9;

  static StoredCandidate of(Candidate candidate) {
    Optional<Quality> quality = candidate.quality();
    Optional<CandidateFit> fit = candidate.fit().value();
    return new StoredCandidate(
        candidate.components(),
        candidate.typeName(),
        word(candidate.status()),
        candidate.reason(),
        quality.map(Quality::logLikelihood).orElse(Double.NaN),
        quality.map(Quality::freeParameters).orElse(0L),
        candidate.value(Criterion.BIC),
        candidate.value(Criterion.ICL),
        candidate.value(Criterion.AIC),
        candidate.value(Criterion.CROSS_VALIDATION),
        fit.map(CandidateFit::converged).orElse(false),
        fit.map(CandidateFit::iterations).orElse(0));
  }

  /**
   * The candidate.
   *
   * @param path its place in the text, with a dot at the end
   * @param size of the samples that it was fitted to
   * @throws RuntimeException if a part is missing, or is not what it should be
   */
  Candidate candidate(String path, TrainingSize size) {
    String why = present(reason, path + "reason");
    double validated = present(crossValidated, path + "crossValidated");
    return new Candidate(
        present(components, path + "components"),
        present(type, path + "family"),
        StoredParts.constant(
            status, path + "outcome", CandidateStatus.values(), StoredCandidate::word),
        why,
        Double.isNaN(present(logLikelihood, path + "logLikelihood"))
            ? Outcome.failed(why)
            : Outcome.reached(fit(path, size)),
        Double.isNaN(validated)
            ? Outcome.failed("no cross-validated log-likelihood is stored")
            : Outcome.reached(validated));
  }

  private CandidateFit fit(String path, TrainingSize size) {
    long parameters = present(freeParameters, path + "freeParameters");
    double likelihood = present(logLikelihood, path + "logLikelihood");
    double criterion = quality(size, likelihood, parameters, 0).bic();
    double certainty = (criterion - present(icl, path + "icl")) / 2;
    Quality quality = quality(size, likelihood, parameters, certainty);
    checkAgree(present(bic, path + "bic"), quality.bic(), path + "bic");
    checkAgree(present(aic, path + "aic"), quality.aic(), path + "aic");
    return new CandidateFit(
        quality, present(converged, path + "converged"), present(iterations, path + "iterations"));
  }

  private static Quality quality(
      TrainingSize size, double logLikelihood, long parameters, double logCertainty) {
    return new Quality(size.samples(), size.totalWeight(), logLikelihood, logCertainty, parameters);
  }

  private static void checkAgree(double stored, double derived, String path) {
    if (!(Math.abs(stored - derived) <= ROUNDING * (1 + Math.abs(derived)))) {
      throw new IllegalArgumentException(
          "%s is %s, but %s follows from the log-likelihood and the number of free parameters"
              .formatted(path, stored, derived));
    }
  }

  private static String word(CandidateStatus status) {
    return switch (status) {
      case CHOSEN -> "CHOSEN";
      case PASSED_OVER -> "PASSED_OVER";
      case DEGENERATE -> "DEGENERATE";
      case FAILED -> "FAILED";
    };
  }
}
