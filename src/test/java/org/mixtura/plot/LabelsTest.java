// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.model.GaussianMixture;

/** No text of a chart is cut, and none lies upon another. */
class LabelsTest {
  private static final String LONG = "the length of something that has a name which is ";

  static Stream<Arguments> names() {
    GaussianMixture pair = ChartDataExamples.mixture(3, 2);
    GaussianMixture six = ChartDataExamples.mixture(4, 6);
    return Stream.of(
        Arguments.of("short", ChartDataExamples.named(pair, "x", "y")),
        Arguments.of(
            "long", ChartDataExamples.named(pair, LONG + "longer than 80 characters, 1", LONG + 2)),
        Arguments.of(
            "without blanks", ChartDataExamples.named(pair, "W".repeat(80), "i".repeat(80))),
        Arguments.of(
            "not Latin",
            ChartDataExamples.named(
                pair, "\u03bc\u03ae\u03ba\u03bf\u03c2", "\u5e45 H\u00f6he \u00c5\u0301")),
        Arguments.of(
            "six",
            ChartDataExamples.named(
                six, "a", LONG, "\u5e45".repeat(40), "d", "W".repeat(80), "sixth")),
        Arguments.of("many components", ChartDataExamples.mixture(12, 2)),
        Arguments.of("too many for a legend", ChartDataExamples.mixture(20, 6)));
  }

  /** Offsets and units of an attribute. */
  static Stream<Arguments> scales() {
    double[][] scales = {
      {100_000_000.25, 1},
      {0, 1e-9},
      {0, 1e12},
      {-5e12, 1},
      {5, 1e-9},
      {-3e15, 20},
      {0, 1e-140},
      {0, 1e140},
      {1e6, 1e4}
    };
    return Stream.of(scales)
        .map(
            s -> {
              double variance = s[1] * s[1];
              double[][] means = {{s[0], s[0]}, {s[0] + 3 * s[1], s[0] - 4 * s[1]}};
              return Arguments.of(
                  s[0] + " and " + s[1],
                  ChartDataExamples.plane(
                      means, variance, 0, 0, variance, variance, 0, 0, variance));
            });
  }

  private static List<Chart> charts(ChartData chartData) {
    List<String> names = chartData.model().schema().attributes();
    List<Chart> charts = new ArrayList<>();
    for (ChartKind kind : ChartKind.values()) {
      charts.add(kind.of(chartData, List.of()));
      if (kind.mostAttributes() > 0) {
        charts.add(kind.of(chartData, names.subList(0, 1)));
      }
    }
    return charts;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"names", "scales"})
  void noTextIsCut(String name, GaussianMixture model) {
    for (Chart chart : charts(ChartDataExamples.everything(ChartDataExamples.of(model, 200)))) {
      for (Dimension size : List.of(ChartDataExamples.SMALL, ChartDataExamples.LARGE)) {
        assertAllIsSeen(SvgPicture.of(chart, size, Theme.LIGHT), size);
      }
    }
  }

  private static void assertAllIsSeen(SvgPicture picture, Dimension size) {
    Rectangle2D whole = new Rectangle2D.Double(1, 1, size.width - 2, size.height - 2);
    List<SvgPicture.Text> texts = picture.texts();
    assertTrue(texts.size() > 2, "there are texts");
    for (SvgPicture.Text text : texts) {
      if (!text.words().isBlank()) {
        assertTrue(whole.contains(text.ink()), () -> text + " leaves the picture");
        Rectangle2D clip = text.clip();
        clip.setRect(clip.getX() - 1, clip.getY() - 1, clip.getWidth() + 2, clip.getHeight() + 2);
        assertTrue(clip.contains(text.ink()), () -> text + " is cut");
      }
    }
  }

  /** Numbers within a plot are the means', which may be as near to each other as they like. */
  @ParameterizedTest(name = "{0}")
  @MethodSource({"names", "scales"})
  void noTextLiesUponAnother(String name, GaussianMixture model) {
    for (Chart chart : charts(ChartDataExamples.everything(ChartDataExamples.of(model, 200)))) {
      for (Dimension size : List.of(ChartDataExamples.SMALL, ChartDataExamples.LARGE)) {
        List<SvgPicture.Text> texts =
            SvgPicture.of(chart, size, Theme.LIGHT).texts().stream()
                .filter(text -> text.clip().getWidth() > 0.95 * size.width)
                .toList();
        IntStream.range(0, texts.size())
            .forEach(a -> texts.subList(0, a).forEach(b -> assertApart(texts.get(a), b, chart)));
      }
    }
  }

  private static void assertApart(SvgPicture.Text a, SvgPicture.Text b, Chart chart) {
    assertFalse(a.ink().intersects(b.ink()), () -> chart.title() + ": " + a + " on " + b);
  }

  @Test
  void axesCarryTheNamesOfAttributes() {
    GaussianMixture model =
        ChartDataExamples.named(ChartDataExamples.mixture(2, 2), "H\u00f6he", "\u5e45");
    for (ChartKind kind : List.of(ChartKind.CLUSTERS, ChartKind.DENSITY, ChartKind.UNCERTAINTY)) {
      Chart chart = kind.of(ChartDataExamples.of(model, 50), List.of());
      List<String> words = SvgPicture.of(chart, ChartDataExamples.SMALL, Theme.DARK).words();
      assertTrue(words.containsAll(List.of("H\u00f6he", "\u5e45")), words::toString);
      assertTrue(words.contains(kind.label() + ": H\u00f6he and \u5e45"), words::toString);
    }
  }

  @Test
  void aPairsPlotNamesEveryAttributeAtBothAxesAndInItsOwnCell() {
    GaussianMixture model =
        ChartDataExamples.named(
            ChartDataExamples.mixture(2, 6), "one", "two", "three", "four", "five", "six");
    Chart chart = ChartKind.CLUSTERS.of(ChartDataExamples.of(model, 50), List.of());
    for (Dimension size : List.of(ChartDataExamples.SMALL, ChartDataExamples.LARGE)) {
      List<String> words = SvgPicture.of(chart, size, Theme.LIGHT).words();
      for (String name : model.schema().attributes()) {
        long count = words.stream().filter(name::equals).count();
        assertTrue(count == 3, () -> name + " stands " + count + " times in " + words);
      }
    }
  }

  /** Names that differ at their end only can still be distinguished. */
  @Test
  void longNamesKeepBothEnds() {
    Style style = new Style(Theme.LIGHT, new Rectangle2D.Double(0, 0, 400, 300));
    String shown = style.fitted("a very long name of an attribute 1", 80);
    assertTrue(shown.startsWith("a ") && shown.endsWith(" 1"), shown);
    assertTrue(shown.contains("\u2026"), shown);
  }
}
