// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Schema;

/** The table of parameters. */
class ComponentsPaneTest {
  /** Three components over two numeric attributes, of different scales, and a nominal one. */
  private static final GaussianMixture SMALL =
      GaussianMixture.builder(CovarianceTypes.DIAG)
          .weights(0.2, 0.3, 0.5)
          .means(new double[][] {{1.5, -2000}, {2.25, 3000.4}, {-3, 12345.6}})
          .covariances(new double[] {0.25, 10_000, 1, 40_000, 0.0625, 90_000})
          .schema(
              new Schema(
                  List.of("x", "größe"),
                  List.of("always 7"),
                  List.of(new CategoricalAttribute("h", List.of("p", "q")))))
          .probabilities("h", new double[][] {{0.25, 0.75}, {0.5, 0.5}, {1, 0}})
          .build();

  private static Window window(GaussianMixture model) {
    return Window.of(new ComponentsPane(model));
  }

  private static List<List<String>> cells(JTable table) {
    return IntStream.range(0, table.getRowCount())
        .mapToObj(
            row ->
                IntStream.range(0, table.getColumnCount())
                    .mapToObj(column -> String.valueOf(table.getValueAt(row, column)))
                    .toList())
        .toList();
  }

  private static List<String> headers(JTable table) {
    return IntStream.range(0, table.getColumnCount()).mapToObj(table::getColumnName).toList();
  }

  @Test
  void rowsAreTheParametersAndColumnsTheComponents() {
    Window window = window(SMALL);
    JTable names = window.find(JTable.class, "names");
    assertEquals(
        List.of(
            List.of("Weight", ""),
            List.of("x", "mean"),
            List.of("x", "std. dev."),
            List.of("größe", "mean"),
            List.of("größe", "std. dev."),
            List.of("h", "p"),
            List.of("h", "q")),
        cells(names));
    assertEquals(
        List.of("Component 0", "Component 1", "Component 2"),
        headers(window.find(JTable.class, "numbers")));
  }

  /** Deviations are the square roots of the variances above. */
  @Test
  void numbersAreTheModelsWithDigitsThatSuitTheirScale() {
    assertEquals(
        List.of(
            List.of("0.2000", "0.3000", "0.5000"),
            List.of("1.500", "2.250", "-3.000"),
            List.of("0.500", "1.000", "0.250"),
            List.of("-2000.0", "3000.4", "12345.6"),
            List.of("100.0", "200.0", "300.0"),
            List.of("0.2500", "0.5000", "1.0000"),
            List.of("0.7500", "0.5000", "0.0000")),
        cells(window(SMALL).find(JTable.class, "numbers")));
  }

  private static GaussianMixture wide(int components, int attributes) {
    Random random = new Random(1);
    double[] weights = new double[components];
    Arrays.fill(weights, 1.0 / components);
    double[][] means = new double[components][attributes];
    for (double[] mean : means) {
      Arrays.setAll(mean, j -> random.nextGaussian());
    }
    double[] variances = new double[components];
    Arrays.fill(variances, 2);
    return GaussianMixture.builder(CovarianceTypes.SPHERICAL)
        .weights(weights)
        .means(means)
        .covariances(variances)
        .schema(
            new Schema(
                IntStream.range(0, attributes).mapToObj(j -> "attribute " + j).toList(),
                List.of(),
                List.of()))
        .build();
  }

  @Test
  void aLargeOneScrollsBothWaysBesideItsNames() throws Exception {
    Window window = window(wide(30, 100));
    window.paint(new Dimension(400, 300));
    JScrollPane scroll =
        (JScrollPane) window.all().filter(JScrollPane.class::isInstance).findFirst().orElseThrow();
    JTable numbers = window.find(JTable.class, "numbers");
    assertTrue(scroll.getHorizontalScrollBar().isVisible());
    assertTrue(scroll.getVerticalScrollBar().isVisible());
    assertEquals(201, numbers.getRowCount());
    SwingUtilities.invokeAndWait(
        () -> numbers.scrollRectToVisible(numbers.getCellRect(200, 29, true)));
    assertTrue(scroll.getViewport().getViewPosition().x > 0);
    assertEquals(
        scroll.getViewport().getViewPosition().y, scroll.getRowHeader().getViewPosition().y);
    assertEquals(0, scroll.getRowHeader().getViewPosition().x);
  }

  @Test
  void nothingCanBeEdited() {
    JTable numbers = window(SMALL).find(JTable.class, "numbers");
    assertFalse(numbers.isCellEditable(0, 0));
  }

  /** As spreadsheets take it. */
  @Test
  void rowsAreCopiedWithTheirNamesFromEitherPart() throws Exception {
    Window window = window(SMALL);
    List<String> copies = new ArrayList<>();
    for (String part : List.of("names", "numbers")) {
      JTable table = window.find(JTable.class, part);
      Clipboard clipboard = new Clipboard("test");
      SwingUtilities.invokeAndWait(
          () -> {
            table.setRowSelectionInterval(2, 3);
            table.getTransferHandler().exportToClipboard(table, clipboard, TransferHandler.COPY);
          });
      copies.add((String) clipboard.getData(DataFlavor.stringFlavor));
    }
    assertEquals(
        """
        Attribute\tParameter\tComponent 0\tComponent 1\tComponent 2
        x\tstd. dev.\t0.500\t1.000\t0.250
        größe\tmean\t-2000.0\t3000.4\t12345.6
        """
            .strip(),
        copies.get(0));
    assertEquals(copies.get(0), copies.get(1));
  }

  @Test
  void aSelectionIsSeenInBothParts() {
    Window window = window(SMALL);
    assertSame(
        window.find(JTable.class, "names").getSelectionModel(),
        window.find(JTable.class, "numbers").getSelectionModel());
  }

  /** It could load pictures from anywhere. */
  @Test
  void aNameIsNeverTakenForHtml() {
    String name = "<html><b>x";
    Schema schema = new Schema(List.of(name), List.of(), List.of());
    GaussianMixture model =
        GaussianMixture.builder(CovarianceTypes.SPHERICAL)
            .weights(1)
            .means(new double[][] {{0}})
            .covariances(1)
            .schema(schema)
            .build();
    JTable names = window(model).find(JTable.class, "names");
    JLabel cell = (JLabel) names.prepareRenderer(names.getCellRenderer(1, 0), 1, 0);
    assertEquals(name, cell.getText());
    assertNull(cell.getClientProperty("html"));
    assertFalse(cell.getToolTipText().startsWith("<"));
  }
}
