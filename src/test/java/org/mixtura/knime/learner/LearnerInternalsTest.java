package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionMonitor;
import org.mixtura.Complaint;
import org.mixtura.Reference;
import org.mixtura.format.ModelJson;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.training.FitInternals;

/** What a view can draw from. */
class LearnerInternalsTest {
  private static final BufferedDataTable FAITHFUL =
      Tables.numbers(List.of("eruptions", "größe <&>"), Reference.faithful());

  @TempDir private Path folder;

  private NodeRun saved() throws Exception {
    NodeRun node = LearnerRun.node();
    node.execute(FAITHFUL);
    ((GaussianMixtureLearnerNodeModel) node.model())
        .saveInternals(folder.toFile(), new ExecutionMonitor());
    return node;
  }

  private NodeRun loaded() throws Exception {
    NodeRun node = LearnerRun.node();
    ((GaussianMixtureLearnerNodeModel) node.model())
        .loadInternals(folder.toFile(), new ExecutionMonitor());
    return node;
  }

  @Test
  void theyAreLoadedAsTheyWereSaved() throws Exception {
    FitInternals before = LearnerRun.internals(saved());
    FitInternals after = LearnerRun.internals(loaded());
    assertEquals(ModelJson.format(before.model()), ModelJson.format(after.model()));
    assertEquals(before.trace(), after.trace());
    assertEquals(before.starts(), after.starts());
    assertEquals(before.reached(), after.reached());
    assertEquals(before.columns(), after.columns());
    assertEquals(before.rows().size(), after.rows().size());
    for (int i = 0; i < before.rows().size(); i++) {
      assertArrayEquals(before.rows().get(i), after.rows().get(i));
    }
  }

  @Test
  void theyTellOfTheFit() throws Exception {
    NodeRun node = LearnerRun.node();
    LearnerRun run = LearnerRun.of(node, FAITHFUL);
    FitInternals internals = LearnerRun.internals(node);
    assertEquals(run.json(), ModelJson.format(internals.model()));
    assertEquals(run.number("Log-Likelihood"), internals.trace().get(internals.trace().size() - 1));
    assertEquals(3, internals.starts().size());
    assertEquals(1, internals.starts().stream().filter(s -> s.contains("CHOSEN")).count());
    assertEquals(3, internals.reached().size());
    assertEquals(List.of("eruptions", "größe <&>"), internals.columns());
    assertArrayEquals(Reference.faithful(), internals.rows().toArray(double[][]::new));
  }

  @Test
  void ofALongTableThereAre2000RowsFromAllOverIt() throws Exception {
    double[][] rows =
        IntStream.range(0, 10_001).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
    NodeRun node = LearnerRun.node().with("maxIterations", 1);
    node.execute(Tables.numbers(List.of("x"), rows));
    List<double[]> sampled = LearnerRun.internals(node).rows();
    assertEquals(2000, sampled.size());
    assertEquals(0, sampled.get(0)[0]);
    assertEquals(5000, sampled.get(1000)[0]);
    assertTrue(sampled.get(1999)[0] > 9990);
    assertEquals(2000, sampled.stream().mapToDouble(row -> row[0]).distinct().count());
  }

  @Test
  void resetDropsThem() throws Exception {
    NodeRun node = saved();
    node.reset();
    assertNull(LearnerRun.internals(node));
  }

  @Test
  void withoutThemNothingIsSaved() throws Exception {
    ((GaussianMixtureLearnerNodeModel) LearnerRun.node().model())
        .saveInternals(folder.toFile(), new ExecutionMonitor());
    assertEquals(0, folder.toFile().list().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s/(?s).*/", // an empty file
        "s/(?s).*/no XML at all",
        "s/(?s)^(.{900}).*/$1", // cut short
        "s/mixtura-1/mixtura-9",
        "s/key=\"trace\"/key=\"other\"",
        "s/key=\"model\"/key=\"other\"",
        "s/key=\"column1\"/key=\"other\"",
        "s/key=\"array-size\" type=\"xint\" value=\"272\"/key=\"array-size\" type=\"xint\" value=\"9\"",
        "s/value=\"eruptions\"/isnull=\"true\" value=\"\""
      })
  void aBrokenFileIsAnErrorOfReading(String change) throws Exception {
    saved();
    Path file = folder.resolve("internals.xml");
    String[] parts = change.split("/", 3);
    String before = Files.readString(file);
    String after = before.replaceFirst(parts[1], parts[2]);
    assertTrue(!before.equals(after), "nothing was broken");
    Files.writeString(file, after);
    assertThrows(IOException.class, this::loaded);
  }

  @Test
  void aMissingFileIsAnErrorOfReadingThatNamesIt() {
    Complaint.assertWords(
        assertThrows(IOException.class, this::loaded).getMessage(), "internals.xml");
  }
}
