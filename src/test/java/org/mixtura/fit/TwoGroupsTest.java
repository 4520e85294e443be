// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;

/** The field's first example: 100 points around (0, 0) and 100 around (5, 5), in that order. */
class TwoGroupsTest {
  private static double[][] rows() throws IOException {
    return Files.readString(Path.of("resources/data/two-groups.arff"))
        .lines()
        .filter(line -> line.matches("[-0-9.]+,[-0-9.]+"))
        .map(line -> Arrays.stream(line.split(",", 2)).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  /** The border between the true groups is x + y = 5; this far from it, there is no doubt. */
  private static boolean overlaps(double[] row) {
    return Math.abs(row[0] + row[1] - 5) < 1;
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void labelsAreConstantWithinAGroup(CovarianceType type) throws IOException {
    double[][] rows = rows();
    assertEquals(200, rows.length);
    Fit fit = Fits.of(Samples.of(rows), FitOptions.DEFAULTS.withCovarianceType(type));
    int first = fit.model().assign(new double[] {0, 0});
    int overlapping = 0;
    for (int i = 0; i < 200; i++) {
      overlapping += overlaps(rows[i]) ? 1 : 0;
      int expected = i < 100 ? first : 1 - first;
      assertTrue(overlaps(rows[i]) || fit.model().assign(rows[i]) == expected, "row " + i);
    }
    assertTrue(overlapping <= 2, () -> "too many points overlap");
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void groupsHaveAHundredEach(CovarianceType type) throws IOException {
    Samples samples = Samples.of(rows());
    Fit fit = Fits.of(samples, FitOptions.DEFAULTS.withCovarianceType(type));
    long inFirst = Arrays.stream(fit.model().assignments(samples)).filter(k -> k == 0).count();
    assertTrue(Math.abs(inFirst - 100) <= 1, () -> inFirst + " in the first group");
    assertArrayEquals(new double[] {0.5, 0.5}, fit.model().weights(), 0.01);
    assertTrue(fit.converged());
    assertTrue(fit.warnings().isEmpty(), () -> fit.warnings().toString());
  }
}
