// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComboBox;

/**
 * A pane of charts, somewhere in a window. Its classes are those of the installed package, which
 * are not on this program's class path.
 */
final class Charts {
  private final Container pane;
  private final JComboBox<?> kinds;
  private final Component chart;

  private Charts(Container pane) {
    this.pane = pane;
    kinds = Windows.named(pane, JComboBox.class, "chartKind");
    chart = Windows.named(pane, Component.class, "chart");
  }

  /** Waits for charts in a part of a window. */
  static Charts in(Container container) throws Exception {
    Windows.await("charts", () -> !panes(container).isEmpty());
    return Windows.ask(() -> new Charts(panes(container).get(0)));
  }

  /** Whether a part of a window has charts. */
  static boolean areIn(Container container) throws Exception {
    return Windows.ask(() -> !panes(container).isEmpty());
  }

  private static List<Container> panes(Container container) {
    return Windows.all(container, Container.class).stream()
        .filter(part -> part.getClass().getName().equals("org.mixtura.plot.ChartPane"))
        .toList();
  }

  /** The charts that can be chosen. */
  List<String> choices() throws Exception {
    return Windows.ask(
        () ->
            IntStream.range(0, kinds.getItemCount())
                .mapToObj(i -> String.valueOf(kinds.getItemAt(i)))
                .toList());
  }

  /** The choice of the attribute along X. */
  JComboBox<?> across() {
    return Windows.named(pane, JComboBox.class, "xAttribute");
  }

  /** The choice of the attribute along Y. */
  JComboBox<?> up() {
    return Windows.named(pane, JComboBox.class, "yAttribute");
  }

  /** Chooses a chart, and waits until another picture is seen. */
  void choose(int choice) throws Exception {
    change(() -> kinds.setSelectedIndex(choice));
  }

  /** Does what changes the picture, and waits until it has. */
  void change(Runnable work) throws Exception {
    int[] before = Screenshots.pixels(picture());
    Windows.run(work);
    Windows.await(
        "another picture",
        () -> {
          BufferedImage after = Screenshots.of(chart);
          return !Screenshots.blank(after) && !Arrays.equals(before, Screenshots.pixels(after));
        });
  }

  /** Waits until there is a picture. */
  BufferedImage picture() throws Exception {
    Windows.await(
        "a picture", () -> chart.getWidth() > 0 && !Screenshots.blank(Screenshots.of(chart)));
    return Screenshots.of(chart);
  }

  /** The title of the chart. */
  String title() throws Exception {
    Method current = pane.getClass().getMethod("chart");
    Object shown = Windows.ask(() -> current.invoke(pane));
    return String.valueOf(current.getReturnType().getMethod("title").invoke(shown));
  }
}
