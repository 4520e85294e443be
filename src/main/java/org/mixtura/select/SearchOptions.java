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
 * What to search. Immutable and always valid; begin with {@link #DEFAULTS} and change what matters.
 *
 * @param minComponents the smallest number of components, at least 1
 * @param maxComponents the largest number of components, at least the smallest
 * @param families the covariance types to try; empty for all that suit the data
 * @param criterion what chooses among the candidates
 * @param folds number of folds of cross-validation, at least 2; other criteria do not use it
 * @param fit how each candidate is fitted; its number of components and covariance type do not
 *     count, and it must not have a start model
 */
public record SearchOptions(
    int minComponents,
    int maxComponents,
    List<CovarianceType> families,
    Criterion criterion,
    int folds,
    FitOptions fit) {

  /** One to nine components of all families that suit, by BIC. */
  public static final SearchOptions DEFAULTS =
      new SearchOptions(1, 9, List.of(), Criterion.BIC, 10, FitOptions.DEFAULTS);

  /**
   * Checks the values; families that come twice are taken once.
   *
   * @throws IllegalArgumentException naming the option, what was given and what is allowed
   */
  public SearchOptions {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(fit, "fit");
    families = List.copyOf(new LinkedHashSet<>(families));
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
    return new SearchOptions(min, max, families, criterion, folds, fit);
  }

  /** With other families; none for all that suit the data. */
  public SearchOptions withFamilies(List<CovarianceType> value) {
    return new SearchOptions(minComponents, maxComponents, value, criterion, folds, fit);
  }

  /** With another criterion. */
  public SearchOptions withCriterion(Criterion value) {
    return new SearchOptions(minComponents, maxComponents, families, value, folds, fit);
  }

  /** With another number of folds. */
  public SearchOptions withFolds(int value) {
    return new SearchOptions(minComponents, maxComponents, families, criterion, value, fit);
  }

  /** With other options for the fits. */
  public SearchOptions withFit(FitOptions value) {
    return new SearchOptions(minComponents, maxComponents, families, criterion, folds, value);
  }

  /**
   * Families from a list of names.
   *
   * @param names canonical names or mclust codes with commas between; blank for none, which means
   *     all that suit
   * @return the types
   * @throws IllegalArgumentException if one is no family; the message lists what is allowed
   */
  public static List<CovarianceType> families(String names) {
    List<CovarianceType> families = new ArrayList<>();
    if (!names.isBlank()) {
      for (String name : names.split(",", -1)) {
        families.add(CovarianceTypes.named(name));
      }
    }
    return families;
  }
}
