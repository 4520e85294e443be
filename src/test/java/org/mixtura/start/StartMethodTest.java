// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartMethodTest {
  @ParameterizedTest
  @EnumSource(StartMethod.class)
  void namesAreReadInAnyCase(StartMethod method) {
    assertSame(method, StartMethod.named(method.label()));
    assertSame(method, StartMethod.named(method.label().toUpperCase(Locale.ROOT)));
  }

  @Test
  void namesAreThoseOfTheOption() {
    assertEquals(
        List.of("auto", "kmeans", "k-means++", "random-from-data", "random", "hierarchical"),
        Arrays.stream(StartMethod.values()).map(StartMethod::label).toList());
  }

  @Test
  void anUnknownNameListsWhatIsAllowed() {
    assertComplains(
        () -> StartMethod.named("kmeans++"),
        "'kmeans++'",
        "kmeans, k-means++, random-from-data, random");
  }
}
