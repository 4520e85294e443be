// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.mixtura.plot.ChartFile;
import weka.core.Instances;

/** -plot and -plot-attributes: a picture of what was fitted, or no file at all. */
class PlotOptionTest {
  private static final String SMALL_SEARCH = "-N 1 -max 3 -C auto -families tied,full -starts 2";

  @TempDir private Path folder;

  private String svg(Instances data, String options) throws Exception {
    Path file = folder.resolve("picture.svg");
    WekaData.built(data, options + " -plot " + file);
    return Files.readString(file);
  }

  @Test
  void aFitDrawsItsClusters() throws Exception {
    String svg = svg(WekaData.faithful(), "-N 2");
    assertTrue(svg.contains("Clusters: eruptions and waiting"), svg);
  }

  @Test
  void aFitOfManyAttributesDrawsPairs() throws Exception {
    String svg = svg(WekaData.irisMeasures(), "-N 3 -starts 2");
    for (String word : List.of("pairs of 4 attributes", "sepallength", "petalwidth")) {
      assertTrue(svg.contains(word), word);
    }
  }

  @Test
  void aSearchDrawsItsCriterion() throws Exception {
    String svg = svg(WekaData.faithful(), SMALL_SEARCH);
    for (String word : List.of("Choosing a model", "EEE", "VVV", "number of components")) {
      assertTrue(svg.contains(word), word);
    }
  }

  @Test
  void aSearchThatIsGivenAttributesDrawsTheBestOnesClusters() throws Exception {
    String svg = svg(WekaData.faithful(), SMALL_SEARCH + " -plot-attributes eruptions,waiting");
    assertTrue(svg.contains("Clusters: eruptions and waiting"), svg);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "petalwidth; Clusters: petalwidth",
        "petalwidth, sepalwidth; Clusters: petalwidth and sepalwidth",
        "4,2; Clusters: petalwidth and sepalwidth",
        "1,2,petallength; pairs of 3 attributes"
      })
  void attributesAreNamesOrNumbers(String list, String title) throws Exception {
    String quoted = "\"" + list + "\"";
    String svg = svg(WekaData.irisMeasures(), "-starts 2 -plot-attributes " + quoted);
    assertTrue(svg.contains(title), svg);
  }

  /** A name that is a number is a name. */
  @Test
  void anAttributeCalledTwoIsNotTheSecondOne() throws Exception {
    Instances data = WekaData.groups(2, 40, 2);
    data.renameAttribute(0, "2");
    assertTrue(svg(data, "-plot-attributes 2").contains("Clusters: 2"));
  }

  @Test
  void aPngHasTheUsualSize() throws Exception {
    Path file = folder.resolve("picture.PNG");
    WekaData.built(WekaData.faithful(), "-plot " + file);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(ChartFile.SIZE.width, image.getWidth());
    assertEquals(ChartFile.SIZE.height, image.getHeight());
  }

  @Test
  void moreRowsThanAreDrawnAreSampled() throws Exception {
    String svg = svg(WekaData.groups(2, 3000, 2), "-starts 1");
    assertTrue(svg.contains("1,000 of 3,000 rows"), svg);
  }

  /** The data cannot be fitted either, so the file was checked before the fit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "picture.jpg; -; must end in .png or .svg",
        "picture; -; must end in .png or .svg",
        "no/picture.png; -; cannot write picture",
        "picture.png; x3; the data have no such attribute; give names, or numbers from 1 to 2",
        "picture.png; 0; numbers from 1 to 2",
        "picture.png; 3; numbers from 1 to 2",
        "picture.png; x1,,x2; '' cannot be drawn"
      })
  void whatCannotBeDrawnIsRefusedBeforeTheFit(String name, String attributes, String why)
      throws IOException {
    Instances data = WekaData.groups(2, 10, 2);
    data.instance(0).setValue(0, Double.POSITIVE_INFINITY);
    String list = attributes.equals("-") ? "" : " -plot-attributes " + attributes;
    Exception refusal =
        assertThrows(
            Exception.class, () -> WekaData.built(data, "-plot " + folder.resolve(name) + list));
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    assertEquals(List.of(), files());
  }

  @Test
  void anAttributeThatIsNotNumericOrNeverVariesIsRefused() throws IOException {
    Instances data = WekaData.iris();
    data.forEach(row -> row.setValue(1, 7));
    for (String attribute : List.of("class", "sepalwidth")) {
      String options = "-plot " + folder.resolve("p.png") + " -plot-attributes " + attribute;
      String message =
          assertThrows(IllegalArgumentException.class, () -> WekaData.built(data, options))
              .getMessage();
      assertTrue(message.contains("'" + attribute + "' is"), message);
    }
    assertEquals(List.of(), files());
  }

  @Test
  void moreThanSixAttributesAreRefused() {
    Instances data = WekaData.groups(2, 40, 7);
    String options = "-plot " + folder.resolve("p.png") + " -plot-attributes 1,2,3,4,5,6,7";
    String message =
        assertThrows(IllegalArgumentException.class, () -> WekaData.built(data, options))
            .getMessage();
    assertTrue(message.contains("6 attributes at most"), message);
  }

  @Test
  void nominalAttributesAloneHaveNoPicture() {
    Instances data = WekaData.arff("a {u,v}\nb {u,v}\n\nu,u\nu,u\nv,v\nv,v\n");
    Path file = folder.resolve("p.png");
    String message =
        assertThrows(IllegalArgumentException.class, () -> WekaData.built(data, "-plot " + file))
            .getMessage();
    assertTrue(message.contains("no numeric attributes that vary"), message);
    assertFalse(Files.exists(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-plot-attributes x1"})
  void withoutPlotNothingIsWritten(String options) throws Exception {
    WekaData.built(WekaData.groups(2, 40, 2), options);
    assertEquals(List.of(), files());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
