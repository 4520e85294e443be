package org.mixtura.knime.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionMonitor;
import org.mixtura.Complaint;
import org.mixtura.Reference;
import org.mixtura.format.ModelJson;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;

/** What a view can draw from. */
class SelectionInternalsTest {
  private static final List<String> NAMES = List.of("eruptions", "größe <&>");
  private static final BufferedDataTable FAITHFUL = Tables.numbers(NAMES, Reference.faithful());

  @TempDir private Path folder;

  private NodeRun saved() throws Exception {
    NodeRun node = SelectionRun.node();
    node.execute(FAITHFUL);
    ((GaussianMixtureSelectionNodeModel) node.model())
        .saveInternals(folder.toFile(), new ExecutionMonitor());
    return node;
  }

  private SelectionInternals loaded() throws Exception {
    NodeRun node = SelectionRun.node();
    ((GaussianMixtureSelectionNodeModel) node.model())
        .loadInternals(folder.toFile(), new ExecutionMonitor());
    return SelectionRun.internals(node);
  }

  @Test
  void theyTellOfTheSearch() throws Exception {
    NodeRun node = SelectionRun.node();
    SelectionRun run = SelectionRun.of(node, FAITHFUL);
    SelectionInternals internals = SelectionRun.internals(node);
    Selection selection = SelectionRun.core(Tables.samples(NAMES, Reference.faithful()));
    assertEquals(run.json(), ModelJson.format(internals.best().model()));
    assertEquals(NAMES, internals.best().columns());
    assertEquals(Criterion.BIC, internals.criterion());
    assertEquals(0, internals.folds());
    assertEquals(selection.candidates(), internals.candidates());
  }

  /** Of which some figures are NaN. */
  @Test
  void theyAreLoadedAsTheyWereSaved() throws Exception {
    SelectionInternals before = SelectionRun.internals(saved());
    SelectionInternals after = loaded();
    assertEquals(before.criterion(), after.criterion());
    assertEquals(before.folds(), after.folds());
    assertEquals(before.candidates(), after.candidates());
    assertEquals(ModelJson.format(before.best().model()), ModelJson.format(after.best().model()));
    assertEquals(before.best().trace(), after.best().trace());
    assertArrayEquals(
        before.best().rows().toArray(double[][]::new),
        after.best().rows().toArray(double[][]::new));
  }

  @Test
  void resetDropsThem() throws Exception {
    NodeRun node = saved();
    node.reset();
    assertNull(SelectionRun.internals(node));
  }

  @Test
  void withoutThemNothingIsSaved() throws Exception {
    ((GaussianMixtureSelectionNodeModel) SelectionRun.node().model())
        .saveInternals(folder.toFile(), new ExecutionMonitor());
    assertEquals(0, folder.toFile().list().length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "(?s).*/no XML at all",
        "(?s)^(.{900}).*/$1", // cut short
        "key=\"candidate5\"/key=\"other\"",
        "key=\"bic\"/key=\"other\"",
        "value=\"diag\"/value=\"round\"",
        "value=\"diag\"/isnull=\"true\" value=\"\"",
        "value=\"CHOSEN\"/value=\"WON\"",
        "value=\"bic\"/value=\"best\""
      })
  void aBrokenFileIsAnErrorOfReading(String good, String bad) throws Exception {
    saved();
    Path file = folder.resolve("candidates.xml");
    String before = Files.readString(file);
    String after = before.replaceFirst(good, bad);
    assertFalse(before.equals(after), "nothing was broken");
    Files.writeString(file, after);
    assertThrows(IOException.class, this::loaded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"internals.xml", "candidates.xml"})
  void aMissingFileIsAnErrorOfReadingThatNamesIt(String name) throws Exception {
    saved();
    Files.delete(folder.resolve(name));
    Complaint.assertWords(assertThrows(IOException.class, this::loaded).getMessage(), name);
  }
}
