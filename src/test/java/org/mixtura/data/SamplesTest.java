// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
  private static final CategoricalAttribute COLOUR =
      new CategoricalAttribute("colour", List.of("red", "green", "blue"));

  private static double[][] counting(int n) {
    double[][] rows = new double[n][];
    Arrays.setAll(rows, i -> new double[] {i, -i});
    return rows;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 255, 256, 257, 600})
  void rowsComeOutAsTheyWentIn(int n) {
    double[] weights = new double[n];
    Arrays.setAll(weights, i -> 0.5 + i);
    Samples samples = Samples.of(counting(n), weights);
    assertEquals(n, samples.size());
    for (int i = 0; i < n; i++) {
      assertArrayEquals(new double[] {i, -i}, samples.row(i));
      assertEquals(0.5 + i, samples.weight(i));
    }
    assertEquals(n / 2.0 + n * (n - 1) / 2.0, samples.totalWeight());
  }

  @Test
  void noBlockIsEmptyOrTooLong() {
    for (Block block : Samples.of(counting(512)).blocks()) {
      assertEquals(Samples.BLOCK_SIZE, block.size());
    }
  }

  @Test
  void attributesAreNamedX1AndSoOn() {
    assertEquals(List.of("x1", "x2"), Samples.of(counting(3)).attributes());
  }

  @Test
  void rowsOfWeightZeroAreDropped() {
    Samples samples = Samples.of(counting(4), new double[] {0, 1, 0, 2});
    assertEquals(2, samples.size());
    assertArrayEquals(new double[] {3, -3}, samples.row(1));
  }

  @Test
  void selectingKeepsTheOrderAskedFor() {
    Samples samples =
        Samples.builder(List.of("a", "b"), List.of(COLOUR)).add(new double[] {1, 2, 0}).build();
    Samples selected = samples.select(List.of("colour", "b", "a"));
    assertEquals(List.of("b", "a"), selected.attributes());
    assertArrayEquals(new double[] {2, 1, 0}, selected.row(0));
  }

  @Test
  void selectingAnUnknownAttributeNamesIt() {
    assertComplains(
        () -> Samples.of(counting(1)).select(List.of("weight")), "'weight'", "[x1, x2]");
  }

  @Test
  void distinctSamplesAreCountedNoFurtherThanAsked() {
    Samples samples = Samples.of(new double[][] {{1}, {2}, {1}, {3}, {4}});
    assertEquals(4, samples.distinct(9));
    assertEquals(2, samples.distinct(2));
  }

  @Test
  void minusZeroIsZero() {
    assertEquals(1, Samples.of(new double[][] {{0.0}, {-0.0}}).distinct(9));
  }

  @Test
  void noSamplesAreRefused() {
    assertComplains(() -> Samples.of(new double[0][]), "no samples");
  }

  @Test
  void weightsThatAreAllZeroAreRefused() {
    assertComplains(() -> Samples.of(counting(3), new double[3]), "all 3 rows", "weight 0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void valuesThatAreNotFiniteAreNamed(double value) {
    double[][] rows = counting(400);
    rows[299][1] = value;
    String shown = Double.isNaN(value) ? "missing" : String.valueOf(value);
    assertComplains(() -> Samples.of(rows), "row 300", "'x2'", shown);
  }

  @Test
  void rowsAreCountedWithThoseOfWeightZero() {
    double[][] rows = {{1, 1}, {2, 2}, {Double.NaN, 3}};
    assertComplains(() -> Samples.of(rows, new double[] {0, 0, 1}), "row 3", "'x1'");
  }

  @Test
  void aRowOfWeightZeroIsCheckedToo() {
    double[][] rows = {{1, 1}, {Double.POSITIVE_INFINITY, 2}};
    assertComplains(() -> Samples.of(rows, new double[] {1, 0}), "row 2", "Infinity");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -1e-300, Double.NaN, Double.POSITIVE_INFINITY})
  void sampleWeightsThatAreNegativeOrNotFiniteAreNamed(double weight) {
    assertComplains(
        () -> Samples.of(counting(2), new double[] {1, weight}), "row 2", String.valueOf(weight));
  }

  @Test
  void sampleWeightsMustNotOverflowTogether() {
    assertComplains(
        () -> Samples.of(counting(2), new double[] {1e308, 1e308}), "add up to Infinity");
  }

  @Test
  void aWeightForEachRowIsNeeded() {
    assertComplains(() -> Samples.of(counting(3), new double[2]), "3 rows", "2 sample weights");
  }

  @Test
  void aRowOfWrongLengthIsNamed() {
    assertComplains(
        () -> Samples.of(new double[][] {{1, 2}, {3}}), "row 2", "1 values", "2 attributes");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 3, 0.5, Double.NaN, Double.POSITIVE_INFINITY})
  void anIndexOfNoCategoricalValueIsNamed(double index) {
    Samples.Builder builder = Samples.builder(List.of(), List.of(COLOUR));
    assertComplains(
        () -> builder.add(new double[] {index}), "row 1", "'colour'", String.valueOf(index), "3");
  }

  @Test
  void twoAttributesOfOneNameAreRefused() {
    assertComplains(() -> Samples.builder(List.of("colour"), List.of(COLOUR)), "'colour'");
  }

  @Test
  void aCategoricalAttributeNeedsAValue() {
    assertComplains(() -> new CategoricalAttribute("colour", List.of()), "'colour'");
  }
}
