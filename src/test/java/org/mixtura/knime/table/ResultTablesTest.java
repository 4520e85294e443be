// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Schema;
import org.mixtura.testing.Complaint;

/** The learner's tables, without a table. */
class ResultTablesTest {
  private static final GaussianMixture MODEL =
      GaussianMixture.builder(CovarianceTypes.FULL)
          .schema(new Schema(List.of("x", "y"), List.of("c"), List.of()))
          .weights(0.25, 0.75)
          .means(new double[][] {{1, 2}, {3, 4}})
          .covariances(5, 1, 1, 6, 7, 2, 2, 8)
          .build();

  @Test
  void covariancesGoUpToTheDiagonal() {
    assertEquals(
        List.of(
            "Weight",
            "Size",
            "Mean (x)",
            "Mean (y)",
            "Covariance (x, x)",
            "Covariance (y, x)",
            "Covariance (y, y)"),
        List.copyOf(ResultTables.componentColumns(List.of("x", "y")).keySet()));
  }

  @Test
  void aConstantColumnHasItsValueAndNoCovariance() {
    Map<String, Double> means = new LinkedHashMap<>();
    means.put("x", Double.NaN);
    means.put("c", 9.0);
    means.put("y", Double.NaN);
    assertEquals(
        List.of(0.75, 12L, 3.0, 9.0, 4.0, 7.0, 0.0, 0.0, 2.0, 0.0, 8.0),
        ResultTables.componentRow(MODEL, 1, 12, means));
  }

  @Test
  void columnsAndValuesAreOfTheSameClasses() {
    List<Object> row = ResultTables.componentRow(MODEL, 0, 3, Map.of("x", 0.0));
    assertEquals(
        List.copyOf(ResultTables.componentColumns(List.of("x")).values()),
        row.stream().<Class<?>>map(Object::getClass).toList());
  }

  @Test
  void namesThatWouldAgreeGetNumbers() {
    List<String> columns =
        List.copyOf(ResultTables.componentColumns(List.of("a", "a, a", "b", "b, a")).keySet());
    assertEquals(2 + 4 + 10, columns.size());
    assertEquals("Covariance (b, a, a)", columns.get(10));
    assertEquals("Covariance (b, a, a) (#1)", columns.get(12));
  }

  @Test
  void missingValuesAreKnownByName() {
    assertEquals(MissingValues.FAIL, MissingValues.named("fail"));
    assertEquals(MissingValues.SKIP, MissingValues.named("skip"));
    Complaint.assertComplains(() -> MissingValues.named("Skip"), "'Skip'", "[fail, skip]");
  }
}
