// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertComplains;
import static org.mixtura.testing.Complaint.assertWords;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts as files. */
class ChartFileTest {
  private static final Chart CHART =
      ChartKind.CLUSTERS.of(
          ChartDataExamples.of(
              ChartDataExamples.named(ChartDataExamples.mixture(2, 2), "H\u00f6he & <b>", "\u5e45"),
              50),
          List.of());

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"400, 300", "1600, 1200", "1, 1", "3, 700"})
  void aPngHasTheGivenSize(int width, int height) throws IOException {
    Path file = folder.resolve("chart.png");
    ChartFile.write(CHART, file, new Dimension(width, height), Theme.LIGHT);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(width, image.getWidth());
    assertEquals(height, image.getHeight());
  }

  @Test
  void anSvgIsXmlWithTheNamesAsText() throws IOException {
    Path file = folder.resolve("chart.svg");
    ChartFile.write(CHART, file, ChartDataExamples.SMALL, Theme.LIGHT);
    List<String> words = SvgPicture.parse(Files.readString(file)).words();
    assertTrue(words.contains("H\u00f6he & <b>"), words::toString);
    assertTrue(words.contains("\u5e45"), words::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.svg"})
  void theSameChartGivesTheSameBytes(String name) throws IOException {
    Path first = folder.resolve(name);
    Path second = folder.resolve("again-" + name);
    for (ChartKind kind : ChartKind.values()) {
      Chart chart = kind.of(ChartDataExamples.searched(), List.of());
      ChartFile.write(chart, first, ChartDataExamples.SMALL, Theme.DARK);
      ChartFile.write(chart, second, ChartDataExamples.SMALL, Theme.DARK);
      assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second), kind.label());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A.PNG", "b.Svg"})
  void endingsMayHaveCapitals(String name) throws IOException {
    Path file = folder.resolve(name);
    ChartFile.check(file);
    ChartFile.write(CHART, file, ChartDataExamples.SMALL, Theme.LIGHT);
    assertTrue(Files.size(file) > 1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chart", "chart.jpg", "png", "chart.png.txt", "chart.svgz"})
  void otherEndingsAreRefused(String name) {
    Path file = folder.resolve(name);
    assertComplains(() -> ChartFile.check(file), name, ".png", ".svg");
    assertComplains(
        () -> ChartFile.write(CHART, file, ChartDataExamples.SMALL, Theme.LIGHT), name, ".png");
  }

  @ParameterizedTest
  @CsvSource({"0, 300", "300, 0", "-1, -1", "100000, 100000"})
  void sizesWithoutSenseAreRefused(int width, int height) {
    Path file = folder.resolve("a.png");
    Dimension size = new Dimension(width, height);
    assertComplains(
        () -> ChartFile.write(CHART, file, size, Theme.LIGHT), width + " x " + height, "million");
    assertTrue(Files.notExists(file));
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Path file = folder.resolve("nowhere").resolve("a.png");
    assertWords(
        assertThrows(IOException.class, () -> ChartFile.check(file)).getMessage(), "nowhere");
    assertThrows(
        IOException.class,
        () -> ChartFile.write(CHART, file, ChartDataExamples.SMALL, Theme.LIGHT));
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Path file = Files.createDirectory(folder.resolve("a.png"));
    assertWords(
        assertThrows(IOException.class, () -> ChartFile.check(file)).getMessage(), "a folder");
  }

  @Test
  void anExistingFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("a.svg"), "old");
    ChartFile.write(CHART, file, ChartDataExamples.SMALL, Theme.LIGHT);
    SvgPicture.parse(Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aChartThatFailsLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.png"), "old");
    Chart broken =
        new Chart() {
          @Override
          public String title() {
            return "broken";
          }

          @Override
          public void draw(
              java.awt.Graphics2D graphics, java.awt.geom.Rectangle2D area, Theme theme) {
            throw new IllegalStateException("no picture");
          }
        };
    assertThrows(
        IllegalStateException.class,
        () -> ChartFile.write(broken, file, ChartDataExamples.SMALL, Theme.LIGHT));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** As Java fails on a machine that has none, in one of its ways. */
  @Test
  void aMachineWithoutFontsIsReported() {
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                ChartFile.checkFonts(
                    () -> {
                      throw new InternalError("no fonts");
                    }));
    assertTrue(e.getMessage().contains("Java can use no font"), e::getMessage);
    assertTrue(e.getMessage().contains("install fontconfig"), e::getMessage);
  }

  /** What mail and browsers bear; the pairs of 6 attributes have 30,000 points. */
  @Test
  void aPairsPlotOfAThousandRowsIsNotTooLarge() {
    Chart pairs =
        ChartKind.CLUSTERS.of(
            ChartDataExamples.of(ChartDataExamples.mixture(4, 6), 1000), List.of());
    int length = ChartFile.svg(pairs, ChartFile.SIZE, Theme.LIGHT).length();
    assertTrue(length < 5_000_000, () -> length + " characters");
  }
}
