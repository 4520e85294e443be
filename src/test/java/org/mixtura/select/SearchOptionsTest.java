// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.FitOptions;
import org.mixtura.testing.Examples;

class SearchOptionsTest {
  private static final SearchOptions DEFAULTS = SearchOptions.DEFAULTS;

  @Test
  void theDefaultsAreThoseOfMclust() {
    assertEquals(1, DEFAULTS.minComponents());
    assertEquals(9, DEFAULTS.maxComponents());
    assertEquals(List.of(), DEFAULTS.covarianceTypes());
    assertEquals(Criterion.BIC, DEFAULTS.criterion());
    assertEquals(10, DEFAULTS.folds());
  }

  @Test
  void valuesOutOfRangeAreRefused() {
    assertComplains(() -> DEFAULTS.withComponents(0, 3), "smallest", "is 0", "at least 1");
    assertComplains(
        () -> DEFAULTS.withComponents(4, 3), "largest", "is 3", "at least the smallest", "is 4");
    assertComplains(() -> DEFAULTS.withFolds(1), "folds is 1", "at least 2");
  }

  @Test
  void aStartModelIsRefused() {
    FitOptions fit = FitOptions.DEFAULTS.withStartModel(Examples.ofType(CovarianceTypes.FULL, 2));
    assertComplains(() -> DEFAULTS.withFit(fit), "start model", "nothing to search", "leave out");
  }

  @Test
  void typesAreListedByEitherName() {
    assertEquals(
        List.of(CovarianceTypes.FULL, CovarianceTypes.VEI, CovarianceTypes.TIED_SPHERICAL),
        SearchOptions.covarianceTypes("VVV, vei,tied-spherical "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void nothingIsAllThatSuit(String blank) {
    assertEquals(List.of(), SearchOptions.covarianceTypes(blank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VVV,XYZ", "XYZ"})
  void anUnknownTypeListsWhatIsAllowed(String names) {
    assertComplains(
        () -> SearchOptions.covarianceTypes(names),
        "'XYZ'",
        "full (VVV)",
        "tied-spherical (EII)",
        "VEV");
  }

  @Test
  void anEmptyPlaceInTheListIsRefused() {
    assertComplains(() -> SearchOptions.covarianceTypes("VVV,,EEE"), "''", "full (VVV)");
  }

  @Test
  void aTypeThatComesTwiceIsTakenOnce() {
    List<CovarianceType> twice = SearchOptions.covarianceTypes("VVV,EEE,full");
    assertEquals(
        List.of(CovarianceTypes.FULL, CovarianceTypes.TIED),
        DEFAULTS.withCovarianceTypes(twice).covarianceTypes());
  }
}
