// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.swing.JPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Charts on a screen, drawn by another thread than Swing's. */
class ChartCanvasTest {
  private final AtomicInteger drawn = new AtomicInteger();
  private final ChartCanvas canvas = new ChartCanvas();

  @BeforeEach
  void hangItUp() {
    // whose colours it takes
    new JPanel(null).add(canvas);
  }

  private Chart chart(Consumer<Graphics2D> drawing) {
    return new Chart() {
      @Override
      public String title() {
        return "a chart";
      }

      @Override
      public void draw(Graphics2D graphics, Rectangle2D area, Theme theme) {
        drawn.incrementAndGet();
        drawing.accept(graphics);
      }
    };
  }

  private void showAndWait(Chart chart) throws Exception {
    CountDownLatch come = new CountDownLatch(1);
    canvas.addPropertyChangeListener(ChartCanvas.PICTURE, event -> come.countDown());
    EventQueue.invokeAndWait(
        () -> {
          canvas.setSize(200, 100);
          canvas.display(chart);
        });
    assertTrue(come.await(30, TimeUnit.SECONDS), "no picture came");
    // what was posted meanwhile
    EventQueue.invokeAndWait(() -> {});
  }

  private BufferedImage painted() throws Exception {
    BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
    EventQueue.invokeAndWait(() -> canvas.paint(image.createGraphics()));
    return image;
  }

  @Test
  void aChartIsDrawnOnceForEachSize() throws Exception {
    showAndWait(
        chart(
            graphics -> {
              graphics.setPaint(Color.GREEN);
              graphics.fillRect(0, 0, 400, 400);
            }));
    assertTrue(canvas.upToDate());
    assertEquals(Color.GREEN.getRGB(), painted().getRGB(100, 50));
    painted();
    assertEquals(1, drawn.get());
    EventQueue.invokeAndWait(() -> canvas.setSize(150, 100));
    assertFalse(canvas.upToDate());
  }

  @Test
  void oneThatFailsIsNotTriedAgainAndAgain() throws Exception {
    Chart broken =
        chart(
            graphics -> {
              throw new IllegalStateException("broken");
            });
    EventQueue.invokeAndWait(() -> canvas.setForeground(Color.RED));
    EventQueue.invokeAndWait(
        () -> {
          canvas.setSize(200, 100);
          canvas.display(broken);
        });
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (isBlank(painted())) {
      assertTrue(System.nanoTime() < end, "the failure is not reported");
    }
    painted();
    painted();
    assertEquals(1, drawn.get());
    assertFalse(canvas.upToDate());
  }

  private static boolean isBlank(BufferedImage image) {
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        if (image.getRGB(x, y) != Color.BLACK.getRGB()) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void screenReadersGetTheTitle() throws Exception {
    EventQueue.invokeAndWait(() -> canvas.display(chart(graphics -> {})));
    assertEquals("a chart", canvas.getAccessibleContext().getAccessibleName());
  }
}
