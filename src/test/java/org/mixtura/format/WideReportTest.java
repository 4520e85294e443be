// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;

/** The report of a large model is still one that a person can read. */
class WideReportTest {
  /** Wider than this, lines break or leave the window. */
  private static final int WIDEST = 120;

  @ParameterizedTest
  @ValueSource(strings = {"full", "tied", "diag"})
  void ofAHundredAttributes(String type) {
    String report = TextReport.of(fit(2, 400, 100, type));
    assertNarrow(report);
    for (int j = 1; j <= 100; j++) {
      assertTrue(report.contains("\nattribute " + j + "\n"), "attribute " + j);
    }
    assertTrue(report.lines().count() < 400, () -> report.lines().count() + " lines");
  }

  @Test
  void ofThirtyComponents() {
    String report = TextReport.of(fit(30, 900, 3, "diag"));
    assertNarrow(report);
    String header = "(?m)^Component +" + "(\\d+ *)+$";
    String numbers =
        Pattern.compile(header)
            .matcher(report)
            .results()
            .map(match -> match.group().replace("Component", "").strip())
            .reduce("", (a, b) -> (a + " " + b).strip())
            .replaceAll(" +", " ");
    assertEquals(
        String.join(" ", IntStream.range(0, 30).mapToObj(String::valueOf).toList()), numbers);
  }

  @Test
  void ofTwoAttributes() {
    assertNarrow(TextReport.of(fit(2, 50, 2, "full")));
  }

  /** Every start is degenerate in a way of its own, and so is the mixture. */
  @Test
  void ofWarnings() {
    Samples.Builder rows = Samples.builder(names(7));
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      double[] row = random.doubles(7).map(v -> Math.floor(2.2 * v * v)).toArray();
      rows.add(row);
    }
    Fit fit = new MixtureFitter(FitOptions.DEFAULTS.withComponents(4)).fit(rows.build());
    assertTrue(fit.warnings().size() > 1, "not the case that is meant");
    assertNarrow(TextReport.of(fit));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-150, 1e-9, 1, 1e9, 1e150})
  void ofAnyScale(double scale) {
    Samples.Builder rows = Samples.builder(names(5));
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      int group = i % 3;
      rows.add(random.doubles(5).map(v -> scale * (v + 9 * group)).toArray());
    }
    Fit fit = new MixtureFitter(FitOptions.DEFAULTS.withComponents(3)).fit(rows.build());
    String report = TextReport.of(fit);
    assertNarrow(report);
    assertTrue(Pattern.compile("  std. dev. +0[.]0+ ").matcher(report).results().count() == 0);
  }

  @Test
  void ofManyNominalValues() {
    List<String> values = IntStream.range(0, 60).mapToObj(v -> "value " + v).toList();
    Samples.Builder rows =
        Samples.builder(List.of("x"), List.of(new CategoricalAttribute("code", values)));
    IntStream.range(0, 300).forEach(i -> rows.add(new double[] {i % 7, i % 60}));
    Fit fit = new MixtureFitter(FitOptions.DEFAULTS.withComponents(2)).fit(rows.build());
    String report = TextReport.of(fit);
    assertNarrow(report);
    values.forEach(v -> assertTrue(report.contains("  " + v + " "), v));
  }

  @Test
  void ofManyConstantAttributes() {
    Samples.Builder rows = Samples.builder(names(50));
    IntStream.range(0, 20)
        .forEach(i -> rows.add(IntStream.range(0, 50).mapToDouble(j -> j == 7 ? i : j).toArray()));
    Fit fit = new MixtureFitter(FitOptions.DEFAULTS.withComponents(2)).fit(rows.build());
    String report = TextReport.of(fit);
    assertNarrow(report);
    names(50).forEach(name -> assertTrue(report.contains(name), name));
  }

  private static List<String> names(int d) {
    return IntStream.rangeClosed(1, d).mapToObj(j -> "attribute " + j).toList();
  }

  private static Fit fit(int components, int n, int d, String type) {
    Random random = new Random(1);
    Samples.Builder rows = Samples.builder(names(d));
    for (int i = 0; i < n; i++) {
      int group = i % components;
      double shared = random.nextGaussian();
      rows.add(
          IntStream.range(0, d)
              .mapToDouble(j -> 20 * group + shared + (1 + j % 3) * random.nextGaussian())
              .toArray());
    }
    return new MixtureFitter(
            FitOptions.DEFAULTS
                .withComponents(components)
                .withStarts(2)
                .withCovarianceType(CovarianceTypes.named(type)))
        .fit(rows.build());
  }

  private static void assertNarrow(String report) {
    String widest = report.lines().reduce("", (a, b) -> a.length() >= b.length() ? a : b);
    assertTrue(widest.length() <= WIDEST, () -> widest.length() + " signs: " + widest);
  }
}
