// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;

/**
 * The charts of chart data, for a window of any host: a choice of charts and attributes, the chart,
 * and a button that saves it as PNG or SVG. Its parts have names, for tests.
 */
public final class ChartPane extends JPanel {
  private static final long serialVersionUID = 1L;

  private static final int GAP = 4;
  private static final String AUTOMATIC = "(automatic)";

  private final transient ChartData chartData;
  private final JComboBox<ChartKind> kinds;
  private final JComboBox<String> across;
  private final JComboBox<String> up;
  private final ChartCanvas canvas = new ChartCanvas();
  private transient @Nullable Chart chart;

  /** A pane with all charts that the chart data have the parts for. */
  public ChartPane(ChartData chartData) {
    this(chartData, Arrays.asList(ChartKind.values()));
  }

  /**
   * A pane with some charts.
   *
   * @param wanted the first one that the chart data has something for is shown first
   */
  public ChartPane(ChartData chartData, List<ChartKind> wanted) {
    super(new BorderLayout());
    this.chartData = chartData;
    kinds = new JComboBox<>(shown(chartData, wanted));
    across = attributes(chartData);
    up = attributes(chartData);
    kinds.setName("chartKind");
    across.setName("xAttribute");
    up.setName("yAttribute");
    canvas.setName("chart");
    add(controls(), BorderLayout.NORTH);
    add(canvas, BorderLayout.CENTER);
    kinds.addActionListener(event -> refresh());
    across.addActionListener(event -> refresh());
    up.addActionListener(event -> refresh());
    refresh();
  }

  private static ChartKind[] shown(ChartData chartData, List<ChartKind> wanted) {
    return wanted.stream().filter(kind -> kind.shows(chartData)).toArray(ChartKind[]::new);
  }

  private static JComboBox<String> attributes(ChartData chartData) {
    List<String> names = new ArrayList<>(List.of(AUTOMATIC));
    names.addAll(chartData.model().schema().attributes());
    return new JComboBox<>(names.toArray(String[]::new));
  }

  /** Two lines that shrink: a flow layout would hide its end in a narrow window. */
  private JPanel controls() {
    JPanel controls = new JPanel(new GridLayout(0, 1, GAP, GAP));
    controls.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
    JPanel first = new JPanel(new BorderLayout(GAP, GAP));
    first.add(kinds, BorderLayout.CENTER);
    first.add(saveButton(), BorderLayout.LINE_END);
    controls.add(first);
    kinds.setVisible(kinds.getItemCount() > 1);
    if (chartData.model().dimension() > 1 && anyOfAttributes()) {
      JPanel second = new JPanel(new GridLayout(1, 0, GAP, GAP));
      second.add(labelled("X", across));
      second.add(labelled("Y", up));
      controls.add(second);
    }
    return controls;
  }

  private boolean anyOfAttributes() {
    return IntStream.range(0, kinds.getItemCount())
        .anyMatch(i -> kinds.getItemAt(i).mostAttributes() > 0);
  }

  private static JPanel labelled(String text, JComboBox<String> box) {
    JPanel panel = new JPanel(new BorderLayout(GAP, GAP));
    JLabel label = new JLabel(text);
    label.setLabelFor(box);
    panel.add(label, BorderLayout.LINE_START);
    panel.add(box, BorderLayout.CENTER);
    return panel;
  }

  private JButton saveButton() {
    JButton save = new JButton("Save picture...");
    save.setName("savePicture");
    save.setEnabled(kinds.getItemCount() > 0);
    save.addActionListener(event -> save());
    return save;
  }

  /** The chart that is shown; null if the chart data have the parts for none. */
  public @Nullable Chart chart() {
    return chart;
  }

  private void refresh() {
    ChartKind kind = (ChartKind) kinds.getSelectedItem();
    if (kind == null) {
      return;
    }
    boolean choice = kind.mostAttributes() > 0;
    across.setEnabled(choice);
    up.setEnabled(choice && across.getSelectedIndex() > 0);
    chart = kind.of(chartData, choice ? chosenAttributes() : List.of());
    canvas.display(chart);
  }

  /** No attribute if the first is automatic; one if the second is automatic, or the same. */
  private List<String> chosenAttributes() {
    List<String> names = new ArrayList<>();
    if (across.getSelectedIndex() > 0) {
      names.add((String) across.getSelectedItem());
      if (up.getSelectedIndex() > 0 && up.getSelectedIndex() != across.getSelectedIndex()) {
        names.add((String) up.getSelectedItem());
      }
    }
    return names;
  }

  private void save() {
    JFileChooser chooser = new JFileChooser();
    chooser.setAcceptAllFileFilterUsed(false);
    for (String ending : List.of("png", "svg")) {
      chooser.addChoosableFileFilter(
          new FileNameExtensionFilter(ending.toUpperCase(Locale.ROOT), ending));
    }
    if (chooser.showSaveDialog(this) != JFileChooser.APPROVE_OPTION) {
      return;
    }
    FileNameExtensionFilter filter = (FileNameExtensionFilter) chooser.getFileFilter();
    Path file = withEnding(chooser.getSelectedFile().toPath(), filter.getExtensions()[0]);
    if (Files.exists(file) && !confirmed(file)) {
      return;
    }
    try {
      save(file);
    } catch (IOException | IllegalArgumentException e) {
      JOptionPane.showMessageDialog(
          this, e.getMessage(), "Save picture", JOptionPane.ERROR_MESSAGE);
    }
  }

  private static Path withEnding(Path file, String ending) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".png") || name.endsWith(".svg")
        ? file
        : file.resolveSibling(file.getFileName() + "." + ending);
  }

  private boolean confirmed(Path file) {
    return JOptionPane.showConfirmDialog(
            this,
            "'%s' exists. Replace it?".formatted(file),
            "Save picture",
            JOptionPane.YES_NO_OPTION)
        == JOptionPane.YES_OPTION;
  }

  /**
   * Saves the chart as it is seen.
   *
   * @param file a name that ends in .png or .svg
   * @throws IOException if it cannot be written
   */
  public void save(Path file) throws IOException {
    Dimension size = canvas.getSize();
    Chart shown = Objects.requireNonNull(chart, "there is no chart");
    ChartFile.write(shown, file, size.width > 0 ? size : ChartFile.SIZE, theme());
  }

  private Theme theme() {
    return Theme.of(getBackground());
  }
}
