package org.mixtura.covariance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.mixtura.Complaint.assertComplains;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CovarianceTypesTest {
  private static final String TYPES = "org.mixtura.em.Examples#types";

  /**
   * mclust-parameter-counts-d4-K3.csv of the reference figures: 2 weights and 12 means included.
   */
  private static final Map<String, Integer> PARAMETERS_OF_MCLUST =
      Map.ofEntries(
          Map.entry("EII", 15),
          Map.entry("VII", 17),
          Map.entry("EEI", 18),
          Map.entry("VEI", 20),
          Map.entry("EVI", 24),
          Map.entry("VVI", 26),
          Map.entry("EEE", 24),
          Map.entry("VEE", 26),
          Map.entry("EVE", 30),
          Map.entry("VVE", 32),
          Map.entry("EEV", 36),
          Map.entry("VEV", 38),
          Map.entry("EVV", 42),
          Map.entry("VVV", 44));

  @ParameterizedTest
  @MethodSource(TYPES)
  void freeParametersAreThoseOfMclust(CovarianceType type) {
    assertEquals(
        PARAMETERS_OF_MCLUST.get(type.mclustCode()) - 14, type.freeParameters(3, 4), type::name);
  }

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
        CovarianceTypes.all().stream()
            .map(type -> type.name() + " (" + type.mclustCode() + ")")
            .collect(Collectors.joining(", ")));
  }
}
