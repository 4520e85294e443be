// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CovarianceTypesTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";

  @ParameterizedTest
  @MethodSource(TYPES)
  void bothNamesAreRead(CovarianceType type) {
    assertSame(type, CovarianceTypes.named(type.name()));
    assertSame(type, CovarianceTypes.named(type.mclustCode()));
    assertSame(type, CovarianceTypes.named(type.name().toUpperCase(Locale.ROOT)));
    assertSame(type, CovarianceTypes.named(type.mclustCode().toLowerCase(Locale.ROOT)));
    assertSame(type, CovarianceTypes.named(" " + type.name() + " "));
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void theCanonicalNameIsWritten(CovarianceType type) {
    assertEquals(type.name(), type.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "full, VVV",
    "tied, EEE",
    "diag, VVI",
    "spherical, VII",
    "tied-diag, EEI",
    "tied-spherical, EII"
  })
  void scikitLearnsTypesHaveMclustsCodes(String name, String code) {
    assertEquals(code, CovarianceTypes.named(name).mclustCode());
    assertEquals(name, CovarianceTypes.named(code).name());
  }

  /** Volume, shape and orientation: equal, varying, or (no orientation without a shape) none. */
  @Test
  void theseAreAllOfTheDecomposition() {
    Set<String> codes =
        Set.of(
            "EII", "VII", "EEI", "VEI", "EVI", "VVI", "EEE", "VEE", "EVE", "VVE", "EEV", "VEV",
            "EVV", "VVV");
    assertEquals(
        codes,
        CovarianceTypes.all().stream().map(CovarianceType::mclustCode).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VEI", "EVI", "VEE", "EVE", "VVE", "EEV", "VEV", "EVV"})
  void typesThatOnlyMclustNamesHaveItsCodes(String code) {
    assertEquals(code, CovarianceTypes.named(code).name());
  }

  @Test
  void namesDiffer() {
    assertEquals(
        CovarianceTypes.all().size(),
        CovarianceTypes.all().stream()
            .map(CovarianceType::name)
            .collect(Collectors.toSet())
            .size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fulll", "VVW", "tied_diag"})
  void anUnknownNameListsWhatIsAllowed(String name) {
    assertComplains(
        () -> CovarianceTypes.named(name),
        "'" + name + "'",
        "allowed are full (VVV), tied (EEE), diag (VVI), spherical (VII), tied-diag (EEI),"
            + " tied-spherical (EII), VEI, EVI, VEE, EVE, VVE, EEV, VEV, EVV");
  }
}
