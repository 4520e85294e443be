// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortObject;
import org.mixtura.data.Samples;
import org.mixtura.format.ModelJson;
import org.mixtura.knime.FittingNode;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.ChartDataJson;
import org.mixtura.plot.SampledRows;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.Reference;

/** What the nodes that fit keep for their views. */
class FittingNodeModelTest {
  private static final List<String> NAMES = List.of("eruptions", "größe <&>");
  private static final BufferedDataTable FAITHFUL = Tables.numbers(NAMES, Reference.faithful());

  @TempDir private Path folder;

  private ChartData saved(FittingNode kind) throws Exception {
    NodeRun node = kind.quick();
    node.execute(FAITHFUL);
    Internals.save(node, folder);
    return Internals.chartData(node).orElseThrow();
  }

  private ChartData loaded(FittingNode kind) throws Exception {
    NodeRun node = kind.quick();
    Internals.load(node, folder);
    return Internals.chartData(node).orElseThrow();
  }

  /** Figures of candidates that failed are NaN. */
  @ParameterizedTest
  @EnumSource
  void itIsLoadedAsItWasSaved(FittingNode kind) throws Exception {
    ChartData before = saved(kind);
    ChartData after = loaded(kind);
    assertEquals(ChartDataJson.format(before), ChartDataJson.format(after));
    assertEquals(before.traces(), after.traces());
    assertEquals(before.comparison(), after.comparison());
  }

  @ParameterizedTest
  @EnumSource
  void chartDataHasTheModelAndTheRows(FittingNode kind) throws Exception {
    NodeRun node = kind.quick();
    PortObject[] results = node.execute(FAITHFUL);
    ChartData chartData = Internals.chartData(node).orElseThrow();
    GaussianMixturePortObject port = (GaussianMixturePortObject) results[results.length - 1];
    assertEquals(ModelJson.format(port.stored()), ModelJson.format(chartData.stored()));
    assertTrue(chartData.traces().isPresent());
    assertEquals(kind == FittingNode.SELECTION, chartData.comparison().isPresent());
    Samples rows = chartData.rows().orElseThrow().samples();
    assertEquals(NAMES, rows.attributes());
    assertArrayEquals(
        Reference.faithful(),
        IntStream.range(0, rows.size()).mapToObj(rows::row).toArray(double[][]::new));
  }

  @Test
  void ofALongTableThereAre2000Rows() throws Exception {
    double[][] table =
        IntStream.range(0, 10_001).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
    NodeRun node = FittingNode.LEARNER.quick().with("maxIterations", 1);
    node.execute(Tables.numbers(List.of("x"), table));
    SampledRows rows = Internals.chartData(node).orElseThrow().rows().orElseThrow();
    assertEquals(2000, rows.samples().size());
    assertEquals(10_001, rows.total());
  }

  @ParameterizedTest
  @EnumSource
  void resetDropsIt(FittingNode kind) throws Exception {
    NodeRun node = kind.quick();
    node.execute(FAITHFUL);
    node.reset();
    assertTrue(Internals.chartData(node).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void anExecutionThatFailsLeavesNone(FittingNode kind) throws Exception {
    NodeRun node = kind.quick();
    node.execute(FAITHFUL);
    double[][] missing = {{1, Double.NaN}};
    assertThrows(Exception.class, () -> node.execute(Tables.numbers(NAMES, missing)));
    assertTrue(Internals.chartData(node).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void withoutItNothingIsSaved(FittingNode kind) throws Exception {
    Internals.save(kind.quick(), folder);
    assertEquals(0, folder.toFile().list().length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "(?s).*/''", // an empty file
        "(?s).*/no JSON at all",
        "(?s)^(.{900}).*/$1", // cut short
        "mixtura-exhibit-1/mixtura-exhibit-9",
        "mixtura-1/mixtura-9",
        "\"model\"/\"other\"",
        "\"values\":/\"other\":",
        "\"meanLogLikelihoods\":/\"other\":",
        "\"candidates\":/\"other\":",
      })
  void aBrokenFileIsAnErrorThatSaysSo(String good, String bad) throws Exception {
    saved(FittingNode.SELECTION);
    Path file = folder.resolve("exhibit.json");
    String before = Files.readString(file);
    String after = before.replaceFirst(good, bad);
    assertFalse(before.equals(after), "nothing was broken");
    Files.writeString(file, after);
    assertComplains("exhibit.json is broken");
  }

  @Test
  void textOfAnotherEncodingIsAnErrorThatSaysSo() throws Exception {
    saved(FittingNode.SELECTION);
    Path file = folder.resolve("exhibit.json");
    Files.writeString(file, Files.readString(file), StandardCharsets.ISO_8859_1);
    assertComplains("exhibit.json is not UTF-8");
  }

  @Test
  void aMissingFileIsAnErrorThatNamesIt() {
    assertComplains("no file exhibit.json");
  }

  private void assertComplains(String what) {
    IOException e = assertThrows(IOException.class, () -> loaded(FittingNode.SELECTION));
    Complaint.assertWords(e.getMessage(), what, "execute it again");
  }
}
