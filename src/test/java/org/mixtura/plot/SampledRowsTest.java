// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixtura.data.Samples;
import org.mixtura.format.StoredModel;
import org.mixtura.model.GaussianMixture;

/** Some rows that stand for all. */
class SampledRowsTest {
  private static final int MILLION = 1_000_000;

  /** Rows that hold their own number. */
  private static Samples numbered(int n) {
    Samples.Builder builder = Samples.builder(List.of("x1"));
    double[] row = new double[1];
    for (int i = 0; i < n; i++) {
      row[0] = i;
      builder.add(row, 1 + i);
    }
    return builder.build();
  }

  private static double[] numbers(Samples samples) {
    return IntStream.range(0, samples.size()).mapToDouble(i -> samples.row(i)[0]).toArray();
  }

  @Test
  void aFewRowsAreAllShown() {
    Samples samples = numbered(1000);
    SampledRows rows = SampledRows.of(samples, 1000);
    assertSame(samples, rows.samples());
    assertTrue(rows.complete());
  }

  @Test
  void ofAMillionTheGivenNumberIsShownEachOnceAndInOrder() {
    SampledRows rows = SampledRows.of(numbered(MILLION), 1000);
    double[] numbers = numbers(rows.samples());
    assertEquals(1000, numbers.length);
    assertEquals(MILLION, rows.total());
    assertFalse(rows.complete());
    for (int i = 1; i < numbers.length; i++) {
      assertTrue(numbers[i] > numbers[i - 1]);
    }
    assertEquals(1 + numbers[7], rows.samples().weight(7));
  }

  @Test
  void theyAreTheSameEachTime() {
    Samples samples = numbered(5000);
    assertArrayEquals(
        numbers(SampledRows.of(samples, 100).samples()),
        numbers(SampledRows.of(samples, 100).samples()));
  }

  /** Chi-squared with 9 degrees of freedom: 27.9 is exceeded once in a thousand. */
  @Test
  void theyComeFromEveryPartOfTheTable() {
    int[] counts = new int[10];
    for (double number : numbers(SampledRows.of(numbered(100_000), 5000).samples())) {
      counts[(int) (number / 10_000)]++;
    }
    double chiSquared = Arrays.stream(counts).mapToDouble(c -> (c - 500.0) * (c - 500) / 500).sum();
    assertTrue(chiSquared < 27.9, () -> Arrays.toString(counts));
  }

  @ParameterizedTest
  @CsvSource({"50, 2000", "100, 1000", "400, 250", "3000, 100"})
  void ofWideTablesFewerAreShown(int attributes, int rows) {
    Samples wide = Samples.of(new double[2500][attributes]);
    assertEquals(rows, SampledRows.of(wide, 2000).samples().size());
    assertEquals(70, SampledRows.of(wide, 70).samples().size());
  }

  @Test
  void moreRowsThanTheTableHasAreRefused() {
    assertComplains(() -> new SampledRows(numbered(3), 2), "3", "2");
  }

  /** Work is bounded by what is drawn. */
  @Test
  void chartsOfAMillionRowsDrawTheSampleOnly() {
    GaussianMixture model = ChartDataExamples.line(new double[] {0, 1e6}, 1e10, 1e10);
    ChartData chartData =
        ChartData.of(StoredModel.of(model)).with(SampledRows.of(numbered(MILLION), 500));
    SvgPicture uncertainty =
        SvgPicture.of(
            ChartKind.UNCERTAINTY.of(chartData, List.of()), ChartDataExamples.SMALL, Theme.LIGHT);
    assertEquals(500, uncertainty.count("ellipse"));
    assertTrue(uncertainty.words().toString().contains("500 of 1,000,000 rows"));
    SvgPicture curves =
        SvgPicture.of(
            ChartKind.CLUSTERS.of(chartData, List.of()), ChartDataExamples.SMALL, Theme.LIGHT);
    assertTrue(curves.count("rect") < 200, () -> curves.count("rect") + " bars");
  }
}
