// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.fit.StartReport;

/** What a report says, against the fit itself. */
class TextReportTest {
  private static final FitOptions OPTIONS = FitOptions.DEFAULTS.withStarts(4);

  /** Two groups that overlap; x and y go together in both; housing mostly follows the group. */
  private static Samples samples() {
    Random random = new Random(1);
    CategoricalAttribute housing = new CategoricalAttribute("housing", List.of("rent", "own"));
    Samples.Builder builder = Samples.builder(List.of("x", "same", "y"), List.of(housing));
    for (int i = 0; i < 200; i++) {
      double x = random.nextGaussian();
      double y = 0.8 * x + 0.6 * random.nextGaussian();
      int group = i % 2;
      int own = i % 10 < 2 ? 1 - group : group;
      builder.add(new double[] {x + 3 * group, 7, 100 * y, own}, i < 100 ? 1.5 : 0.5);
    }
    return builder.build();
  }

  private static Fit fit(String type) {
    return new MixtureFitter(OPTIONS.withCovarianceType(CovarianceTypes.named(type)))
        .fit(samples());
  }

  @ParameterizedTest
  @CsvSource({"full, VVV", "tied, EEE", "diag, VVI", "spherical, VII", "tied-diag, EEI"})
  void namesTheCovarianceTypeWithItsCode(String type, String code) {
    assertSays(fit(type), "Covariance type     " + type + " (mclust " + code + ")");
  }

  @Test
  void givesSizeAndOutcome() {
    Fit fit = fit("full");
    assertSays(
        fit,
        "Components          2",
        "Samples             200, total weight 200",
        "Iterations          " + fit.history().iterations() + ", converged",
        "Free parameters     " + fit.quality().freeParameters(),
        "Log-likelihood      " + fixed(fit.logLikelihood(), 4) + " nats",
        "mean " + fixed(fit.logLikelihood() / 200, 6));
  }

  @Test
  void givesTheCriteriaWithTheirSign() {
    Fit fit = fit("full");
    double minusTwoLogL = -2 * fit.logLikelihood();
    long p = fit.model().freeParameters();
    assertTrue(fit.quality().icl() > fit.quality().bic() + 1, "no overlap");
    assertSays(
        fit,
        "AIC                 " + fixed(minusTwoLogL + 2 * p, 4),
        "BIC                 " + fixed(minusTwoLogL + p * Math.log(200), 4),
        "ICL                 " + fixed(fit.quality().icl(), 4),
        "smaller is better; mclust prints");
  }

  /** To a thousandth of a standard deviation, and probabilities to four decimals. */
  @Test
  void givesParametersOfEachComponent() {
    Fit fit = fit("full");
    List<String> lines = TextReport.of(fit).lines().toList();
    for (int k = 0; k < 2; k++) {
      double[][] covariance = fit.model().covariance(k);
      assertEquals(fit.model().weight(k), figure(lines, "", "Weight", k), 1e-4);
      for (int j = 0; j < 2; j++) {
        String attribute = fit.model().schema().attributes().get(j);
        double deviation = Math.sqrt(covariance[j][j]);
        assertEquals(
            fit.model().mean(k)[j], figure(lines, attribute, "  mean", k), 1e-3 * deviation);
        assertEquals(deviation, figure(lines, attribute, "  std. dev.", k), 1e-3 * deviation);
      }
      double[] probabilities = fit.model().categorical().get(0).probabilities(k);
      assertEquals(probabilities[0], figure(lines, "housing", "  rent", k), 1e-4);
      assertEquals(probabilities[1], figure(lines, "housing", "  own", k), 1e-4);
    }
  }

  /** The figure of a component on the first line of some beginning below an attribute's name. */
  private static double figure(List<String> lines, String attribute, String beginning, int k) {
    List<String> below = lines.subList(lines.indexOf(attribute), lines.size());
    String line = below.stream().filter(l -> l.startsWith(beginning)).findFirst().orElseThrow();
    return Double.parseDouble(line.substring(beginning.length()).strip().split(" +", -1)[k]);
  }

  @Test
  void givesCorrelationsWhereThereAreSome() {
    Fit full = fit("full");
    for (int k = 0; k < 2; k++) {
      double[][] s = full.model().covariance(k);
      assertSays(
          full,
          "Correlations in component " + k,
          "  y  " + fixed(s[0][1] / Math.sqrt(s[0][0] * s[1][1]), 3));
    }
    assertSays(fit("tied"), "Correlations in every component");
  }

  @ParameterizedTest
  @ValueSource(strings = {"diag", "spherical", "tied-diag", "tied-spherical"})
  void givesNoCorrelationsWhereThereAreNone(String type) {
    assertFalse(TextReport.of(fit(type)).contains("Correlation"));
  }

  @Test
  void givesQuantilesForUnusualRows() {
    Fit fit = fit("full");
    String line =
        "  Log density"
            + column(fixed(fit.quantiles().at(0.001), 4))
            + column(fixed(fit.quantiles().at(0.01), 4))
            + column(fixed(fit.quantiles().at(0.05), 4));
    assertSays(fit, "0.1 %", "1 %", "5 %");
    assertTrue(squeezed(TextReport.of(fit)).contains(squeezed(line)), TextReport.of(fit));
  }

  @Test
  void tellsWhatIsConstant() {
    assertSays(fit("full"), "Constant, left out  same", "Warning: left out");
  }

  @Test
  void tellsEveryWarning() {
    Samples two = Samples.of(new double[][] {{1, 2}, {1, 2}, {3, 5}, {3, 5}});
    Fit fit = new MixtureFitter(OPTIONS.withComponents(3)).fit(two);
    assertTrue(fit.warnings().stream().anyMatch(w -> w.contains("regularisation makes up")));
    assertTrue(fit.warnings().stream().anyMatch(w -> w.contains("only 2 distinct")));
    for (String warning : fit.warnings()) {
      assertTrue(squeezed(TextReport.of(fit)).contains("Warning: " + squeezed(warning)), warning);
    }
  }

  @Test
  void tellsWhyItDidNotConverge() {
    Fit fit = new MixtureFitter(OPTIONS.withMaxIterations(2).withTolerance(0)).fit(samples());
    assertSays(fit, "Iterations          2, not converged (limit of iterations reached)");
  }

  @Test
  void tellsWhatEachStartReached() {
    Fit fit = fit("full");
    String starts = TextReport.of(fit).replaceAll("(?s).*Starts: ", "");
    assertEquals(4, fit.history().starts().size());
    for (StartReport start : fit.history().starts()) {
      String line =
          starts.lines().filter(l -> l.startsWith("  " + start.method() + " ")).findFirst().get();
      assertTrue(line.contains(fixed(start.meanLogLikelihood(), 4)), line);
    }
    assertEquals(4, starts.split("-\\d+\\.\\d{4}", -1).length - 1, starts);
    assertEquals(1, starts.split("\\d\\*", -1).length - 1, starts);
  }

  @Test
  void weighsWithoutIdleDecimals() {
    Fit fit =
        new MixtureFitter(OPTIONS)
            .fit(Samples.of(new double[][] {{1}, {2}, {4}, {8}}, new double[] {0.5, 0.25, 1, 1}));
    assertSays(fit, "Samples             4, total weight 2.75");
  }

  /** Warnings have numbers in them too. */
  @Test
  void isTheSameTextEverywhereAndAnyTime() {
    Locale before = Locale.getDefault();
    String text = TextReport.of(warned());
    assertTrue(text.contains("9 components were asked for"), text);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(text, TextReport.of(warned()));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Fit warned() {
    Samples few = Samples.of(new double[][] {{1, 2}, {3, 5}, {4, 4}, {1, 2}, {0.5, 0}});
    return new MixtureFitter(OPTIONS.withComponents(9).withMaxIterations(1)).fit(few);
  }

  private static void assertSays(Fit fit, String... words) {
    String text = TextReport.of(fit);
    for (String word : words) {
      assertTrue(text.contains(word), () -> "no '" + word + "' in\n" + text);
    }
  }

  private static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  private static String column(String figure) {
    return " " + figure;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
