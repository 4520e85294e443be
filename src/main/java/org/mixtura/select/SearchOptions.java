// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.FitOptions;

/**
 * What to search. Immutable and always valid; begin with {@link #DEFAULTS} and change what matters:
 *
 * <pre>{@code SearchOptions.DEFAULTS.withComponents(1, 5).withCriterion(Criterion.ICL)}</pre>
 *
 * @param minComponents the smallest number of components, at least 1
 * @param maxComponents the largest number of components, at least the smallest
 * @param covarianceTypes the covariance types to try; empty for all that suit the data
 * @param criterion by which a candidate is chosen
 * @param folds number of folds of cross-validation, at least 2 and at most as many as samples;
 *     other criteria do not use them
 * @param fit how each candidate is fitted; its number of components and covariance type are not
 *     used, and it must not have a start model
 */
public record SearchOptions(
    int minComponents,
    int maxComponents,
    List<CovarianceType> covarianceTypes,
    Criterion criterion,
    int folds,
    FitOptions fit) {

  /** One to nine components of all covariance types that suit, by BIC. */
  public static final SearchOptions DEFAULTS =
      new SearchOptions(1, 9, List.of(), Criterion.BIC, 10, FitOptions.DEFAULTS);

  /**
   * Checks the values; a covariance type that comes twice is taken once.
   *
   * @throws IllegalArgumentException naming the option, what was given and what is allowed
   */
  public SearchOptions {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(fit, "fit");
    covarianceTypes = List.copyOf(new LinkedHashSet<>(covarianceTypes));
    if (minComponents < 1) {
      throw new IllegalArgumentException(
          "the smallest number of components is %s; it must be at least 1"
              .formatted(minComponents));
    }
    if (maxComponents < minComponents) {
      throw new IllegalArgumentException(
          "the largest number of components is %s; it must be at least the smallest, which is %s"
              .formatted(maxComponents, minComponents));
    }
    if (folds < 2) {
      throw new IllegalArgumentException(
          "the number of folds is %s; it must be at least 2".formatted(folds));
    }
    if (fit.startModel().isPresent()) {
      throw new IllegalArgumentException(
          "a start model has a number of components and a covariance type already, so that there"
              + " is nothing to search; leave out the start model, or search nothing");
    }
  }

  /** With another range of numbers of components. */
  public SearchOptions withComponents(int min, int max) {
    return new SearchOptions(min, max, covarianceTypes, criterion, folds, fit);
  }

  /** With other covariance types; none for all that suit the data. */
  public SearchOptions withCovarianceTypes(List<CovarianceType> value) {
    return new SearchOptions(minComponents, maxComponents, value, criterion, folds, fit);
  }

  /** With another criterion. */
  public SearchOptions withCriterion(Criterion value) {
    return new SearchOptions(minComponents, maxComponents, covarianceTypes, value, folds, fit);
  }

  /** With another number of folds. */
  public SearchOptions withFolds(int value) {
    return new SearchOptions(minComponents, maxComponents, covarianceTypes, criterion, value, fit);
  }

  /** With other options for the fits. */
  public SearchOptions withFit(FitOptions value) {
    return new SearchOptions(
        minComponents, maxComponents, covarianceTypes, criterion, folds, value);
  }

  /**
   * Covariance types from a list of names.
   *
   * @param names canonical names or mclust codes with commas between; blank for none, which means
   *     all that suit
   * @return the types
   * @throws IllegalArgumentException if one is the name of no type; the message lists what is
   *     allowed
   */
  public static List<CovarianceType> covarianceTypes(String names) {
    List<CovarianceType> types = new ArrayList<>();
    if (!names.isBlank()) {
      for (String name : names.split(",", -1)) {
        types.add(CovarianceTypes.named(name));
      }
    }
    return types;
  }
}
