// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.testing.Reference;

/** The free parameters of every type. */
class FreeParametersTest {
  static Stream<Map.Entry<String, String>> countsOfMclust() {
    return Reference.table("mclust-parameter-counts-d4-K3.csv").get(0).entrySet().stream();
  }

  /** Of three components over four attributes: 2 weights and 12 means are among them. */
  @ParameterizedTest
  @MethodSource("countsOfMclust")
  void areThoseOfMclust(Map.Entry<String, String> count) {
    long ofCovariances = CovarianceTypes.named(count.getKey()).freeParameters(3, 4);
    assertEquals(Integer.parseInt(count.getValue()), 2 + 12 + ofCovariances);
  }

  /**
   * Celeux and Govaert 1995, doi 10.1016/0031-3203(94)00125-6, table 1, without weights and means:
   * each row for K components over d attributes.
   */
  static Stream<Arguments> countsOfCeleuxAndGovaert() {
    return Stream.of(1, 2, 5).flatMap(k -> Stream.of(1, 2, 3, 10).flatMap(d -> counts(k, d)));
  }

  private static Stream<Arguments> counts(int k, int d) {
    int beta = d * (d + 1) / 2;
    return Map.ofEntries(
            Map.entry("EII", 1),
            Map.entry("VII", k),
            Map.entry("EEI", d),
            Map.entry("VEI", d + k - 1),
            Map.entry("EVI", k * d - k + 1),
            Map.entry("VVI", k * d),
            Map.entry("EEE", beta),
            Map.entry("VEE", beta + k - 1),
            Map.entry("EVE", beta + (k - 1) * (d - 1)),
            Map.entry("VVE", beta + (k - 1) * d),
            Map.entry("EEV", k * beta - (k - 1) * d),
            Map.entry("VEV", k * beta - (k - 1) * (d - 1)),
            Map.entry("EVV", k * beta - (k - 1)),
            Map.entry("VVV", k * beta))
        .entrySet()
        .stream()
        .map(count -> Arguments.of(count.getKey(), k, d, count.getValue()));
  }

  @ParameterizedTest
  @MethodSource("countsOfCeleuxAndGovaert")
  void areThoseOfCeleuxAndGovaert(String code, int components, int dimension, int expected) {
    assertEquals(expected, CovarianceTypes.named(code).freeParameters(components, dimension));
  }

  /** More than an int holds. */
  @Test
  void largeCountsAreExact() {
    assertEquals(500_005_000_000_000L, CovarianceTypes.FULL.freeParameters(100_000, 100_000));
  }
}
