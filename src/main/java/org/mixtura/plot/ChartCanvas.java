// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.concurrent.ExecutionException;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.SwingWorker;
import org.jspecify.annotations.Nullable;

/**
 * Shows a chart at its own size. The chart is drawn by another thread than Swing's; meanwhile the
 * last picture is shown.
 */
final class ChartCanvas extends JComponent {
  private static final long serialVersionUID = 1L;

  /** The property that changes when a picture is finished. */
  static final String PICTURE = "picture";

  /** Null before there is one to show. */
  private transient @Nullable Chart chart;

  /** The last one that was finished; null before. */
  private transient @Nullable BufferedImage picture;

  /** Null while nothing is drawn. */
  private transient @Nullable Drawing drawing;

  private String failure = "";

  /**
   * Size of the last drawing, finished or not: one that failed is not tried again at this size.
   * Null before.
   */
  private transient @Nullable Dimension attempted;

  ChartCanvas() {
    setPreferredSize(new Dimension(560, 420));
    setMinimumSize(new Dimension(120, 90));
  }

  /** Draws another chart, and shows it when it is finished. */
  void display(Chart other) {
    chart = other;
    draw(pixels());
  }

  /** Whether the picture that is seen is that of the chart, at this size. */
  boolean upToDate() {
    return drawing == null && failure.isEmpty() && pixels().equals(attempted);
  }

  /** The size in the screen's own pixels, which may be finer than Swing's. */
  private Dimension pixels() {
    AffineTransform scale =
        getGraphicsConfiguration() == null
            ? new AffineTransform()
            : getGraphicsConfiguration().getDefaultTransform();
    return new Dimension(
        (int) Math.ceil(getWidth() * scale.getScaleX()),
        (int) Math.ceil(getHeight() * scale.getScaleY()));
  }

  private void draw(Dimension size) {
    if (drawing != null) {
      Drawing old = drawing;
      // cancelling ends it at once, and it must find that its picture is no longer needed
      drawing = null;
      old.cancel(false);
    }
    if (chart != null && size.width > 0 && size.height > 0) {
      attempted = size;
      drawing = new Drawing(chart, size, Theme.of(getBackground()), scale());
      drawing.execute();
    }
  }

  private double scale() {
    return getWidth() == 0 ? 1 : (double) pixels().width / getWidth();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    Dimension size = pixels();
    if (!size.equals(attempted)) {
      draw(size);
    }
    if (!failure.isEmpty()) {
      graphics.drawString(failure, 8, getHeight() / 2);
    } else if (picture != null) {
      ((Graphics2D) graphics).drawImage(picture, 0, 0, getWidth(), getHeight(), null);
    }
  }

  /** Gives screen readers the chart's title. */
  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new Described();
    }
    return accessibleContext;
  }

  private final class Described extends AccessibleJComponent {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.CANVAS;
    }

    @Override
    public @Nullable String getAccessibleName() {
      return chart == null ? null : chart.title();
    }
  }

  /** A drawing in progress. */
  private final class Drawing extends SwingWorker<BufferedImage, Void> {
    private final Chart subject;
    private final Dimension size;
    private final Theme theme;
    private final double scale;

    Drawing(Chart subject, Dimension size, Theme theme, double scale) {
      this.subject = subject;
      this.size = size;
      this.theme = theme;
      this.scale = scale;
    }

    @Override
    protected BufferedImage doInBackground() {
      return ChartFile.image(subject, size, theme, scale);
    }

    @Override
    protected void done() {
      if (drawing != this) {
        return;
      }
      drawing = null;
      BufferedImage before = picture;
      try {
        picture = get();
        failure = "";
      } catch (ExecutionException e) {
        failure = "The chart could not be drawn: " + e.getCause();
      } catch (InterruptedException e) {
        throw new AssertionError("a finished task does not wait", e);
      }
      ChartCanvas.this.firePropertyChange(PICTURE, before, picture);
      repaint();
    }
  }
}
