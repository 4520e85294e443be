// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * By what a search compares mixtures. {@link org.mixtura.model.Quality} computes BIC, ICL and AIC
 * from the training samples.
 */
public enum Criterion {
  /**
   * Schwarz's criterion, -2 L + p ln W, with the log-likelihood L in nats, p free parameters and
   * the total sample weight W (Schwarz 1978, doi 10.1214/aos/1176344136).
   */
  BIC("bic", "BIC"),
  /**
   * The integrated completed likelihood, BIC - 2 sum_i w_i ln max_k r_ik: BIC, and a penalty for
   * samples between components (Biernacki, Celeux and Govaert 2000, doi 10.1109/34.865189).
   */
  ICL("icl", "ICL"),
  /** Akaike's criterion, -2 L + 2 p (Akaike 1974, doi 10.1109/TAC.1974.1100705). */
  AIC("aic", "AIC"),
  /**
   * The log-likelihood of samples that a fit has not seen, each once, in nats (Smyth 2000, doi
   * 10.1023/A:1008940618127).
   */
  CROSS_VALIDATION("cv", "cross-validated log-likelihood");

  private final String label;
  private final String title;

  Criterion(String label, String title) {
    this.label = label;
    this.title = title;
  }

  /** The name by which options ask for it, such as {@code bic}. */
  public String label() {
    return label;
  }

  /** Its name in reports and charts, such as {@code BIC}. */
  public String title() {
    return title;
  }

  /** Whether larger values are better; for BIC, ICL and AIC smaller ones are. */
  public boolean largerIsBetter() {
    return this == CROSS_VALIDATION;
  }

  /** How to read its values, in a few words. */
  public String reading() {
    return switch (this) {
      case BIC, ICL -> "smaller is better; mclust prints it with the sign turned";
      case AIC -> "smaller is better";
      case CROSS_VALIDATION -> "in nats; larger is better";
    };
  }

  /**
   * The criterion of a name.
   *
   * @param label its name, in any case
   * @return the criterion
   * @throws IllegalArgumentException if there is none; the message lists what is allowed
   */
  public static Criterion named(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(criterion -> criterion.label.equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no criterion '%s'; allowed are %s"
                        .formatted(
                            label,
                            Arrays.stream(values())
                                .map(Criterion::label)
                                .collect(Collectors.joining(", ")))));
  }
}
