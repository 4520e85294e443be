// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.data.Samples;
import org.mixtura.testing.Reference;

/** Searches on data whose groups are known. */
class KnownGroupsTest {
  /**
   * mclust 6.0.0, its sign turned: {@code Mclust(iris[, 1:4])$bic} and {@code max(mclustICL(iris[,
   * 1:4]), na.rm = TRUE)}; both choose VEV, 2.
   */
  @ParameterizedTest
  @CsvSource({"BIC, 561.728462115075", "ICL, 561.728875651142"})
  void irisIsSplitAtLeastAsWellAsByMclust(Criterion criterion, double mclust) {
    Selection selection =
        Searches.of(Samples.of(Reference.iris()), SearchOptions.DEFAULTS.withCriterion(criterion));
    assertEquals("VEV, 2", selection.chosen().label());
    assertTrue(selection.chosen().value(criterion) <= mclust + 1e-3, selection::why);
  }

  /** One hundred and fifty each, twenty times as long as thick, side by side. */
  private static Samples cigars(int seed) {
    Random random = new Random(seed);
    double[][] rows = new double[300][];
    for (int i = 0; i < rows.length; i++) {
      double along = 10 * random.nextGaussian();
      double across = 5 * (i % 2) + 0.5 * random.nextGaussian();
      rows[i] = new double[] {along - across, along + across};
    }
    return Samples.of(rows);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void twoCigarsSideBySideAreTwoComponents(int seed) {
    Selection selection = Searches.upTo(9, cigars(seed));
    assertEquals(2, selection.chosen().components(), selection::why);
    int[] groups = selection.best().model().assignments(cigars(seed));
    int[] truth = new int[groups.length];
    Arrays.setAll(truth, i -> i % 2);
    assertEquals(1, Partitions.adjustedRandIndex(truth, groups), 0.02);
  }

  @Test
  void oneRoundCloudIsOneComponent() {
    Random random = new Random(6);
    double[][] rows = new double[300][];
    Arrays.setAll(rows, i -> new double[] {random.nextGaussian(), random.nextGaussian()});
    assertEquals("EII, 1", Searches.upTo(5, Samples.of(rows)).chosen().label());
  }
}
