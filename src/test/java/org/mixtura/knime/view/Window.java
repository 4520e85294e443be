// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.knime.core.node.AbstractNodeView;
import org.knime.core.node.Node;
import org.knime.core.node.NodeView;
import org.mixtura.knime.NodeRun;

/**
 * The content of a window, without the window: it is laid out and painted into an image.
 *
 * @param content all that is in it
 * @param view KNIME's, if the window is a node's
 */
record Window(Container content, NodeView<?> view) {
  static final List<Dimension> SIZES = List.of(new Dimension(400, 300), new Dimension(900, 600));

  private static final int SECONDS = 20;

  /** Opens a node's view as KNIME does. */
  @SuppressWarnings("deprecation") // the way to what a window holds
  static Window open(NodeRun node, String name) {
    for (int i = 0; i < node.node().getNrViews(); i++) {
      if (node.node().getViewName(i).equals(name)) {
        AbstractNodeView<?> view = node.node().getView(i, name);
        Node.invokeOpenView(view, name);
        NodeView<?> swing = assertInstanceOf(NodeView.class, view);
        return new Window((Container) swing.openViewComponent(), swing);
      }
    }
    throw new IllegalArgumentException("there is no view " + name);
  }

  /** A window with a component that is no node's view. */
  static Window of(Container content) {
    return new Window(content, null);
  }

  void close() {
    Node.invokeCloseView(view);
  }

  /** All components in it. */
  Stream<Component> all() {
    return all(content);
  }

  private static Stream<Component> all(Component component) {
    return Stream.concat(
        Stream.of(component),
        component instanceof Container container
            ? Arrays.stream(container.getComponents()).flatMap(Window::all)
            : Stream.empty());
  }

  /** The component of that class and name; there must be one. */
  <T extends Component> T find(Class<T> type, String name) {
    return all()
        .filter(c -> type.isInstance(c) && name.equals(c.getName()))
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + name));
  }

  /** The sentence, if that is all that is in it. */
  String sentence() {
    List<JLabel> labels = all().filter(JLabel.class::isInstance).map(JLabel.class::cast).toList();
    assertTrue(labels.size() == 1, "something is shown");
    return labels.get(0).getText();
  }

  /** Lays all out and paints it. A chart is drawn by another thread: it is waited for. */
  BufferedImage paint(Dimension size) throws Exception {
    Optional<Component> chart = all().filter(c -> "chart".equals(c.getName())).findFirst();
    long start = System.nanoTime();
    BufferedImage image = inSwing(size);
    while (chart.isPresent() && isBlank(image, chart.get())) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(SECONDS)) {
        throw new AssertionError("there is no chart after " + SECONDS + " s");
      }
      TimeUnit.MILLISECONDS.sleep(10);
      image = inSwing(size);
    }
    return image;
  }

  /** Also a message that it could not be drawn has no more than two colours. */
  private boolean isBlank(BufferedImage image, Component part) {
    Rectangle area = SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), content);
    return colours(image.getSubimage(area.x, area.y, area.width, area.height)) <= 2;
  }

  private BufferedImage inSwing(Dimension size) throws Exception {
    BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
    SwingUtilities.invokeAndWait(
        () -> {
          content.setSize(size);
          all().forEach(Component::doLayout);
          Graphics2D graphics = image.createGraphics();
          content.paint(graphics);
          graphics.dispose();
        });
    return image;
  }

  /** How many colours there are in a picture. */
  static long colours(BufferedImage image) {
    return Arrays.stream(pixels(image)).distinct().count();
  }

  static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
