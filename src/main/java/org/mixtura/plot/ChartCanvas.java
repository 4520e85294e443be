package org.mixtura.plot;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.concurrent.ExecutionException;
import javax.swing.JComponent;
import javax.swing.SwingWorker;

/**
 * Shows a chart at its own size. The chart is drawn by another thread than Swing's; meanwhile the
 * last picture is seen.
 */
final class ChartCanvas extends JComponent {
  private static final long serialVersionUID = 1L;

  /** The property that changes when a picture has come. */
  static final String PICTURE = "picture";

  private transient Chart chart;
  private transient BufferedImage picture;
  private transient Drawing drawing;
  private String failure = "";

  ChartCanvas() {
    setPreferredSize(new Dimension(560, 420));
    setMinimumSize(new Dimension(120, 90));
  }

  /** Shows another chart. */
  void display(Chart other) {
    chart = other;
    draw(pixels());
  }

  /** Whether the picture that is seen is that of the chart, at this size. */
  boolean upToDate() {
    return drawing == null && picture != null && fits(picture, pixels());
  }

  private static boolean fits(BufferedImage image, Dimension size) {
    return image.getWidth() == size.width && image.getHeight() == size.height;
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
      drawing.cancel(false);
      drawing = null;
    }
    if (chart != null && size.width > 0 && size.height > 0) {
      drawing = new Drawing(chart, size, Look.of(getBackground()), scale());
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
    if (drawing == null ? picture == null || !fits(picture, size) : !drawing.size.equals(size)) {
      draw(size);
    }
    if (!failure.isEmpty()) {
      graphics.drawString(failure, 8, getHeight() / 2);
    } else if (picture != null) {
      ((Graphics2D) graphics).drawImage(picture, 0, 0, getWidth(), getHeight(), null);
    }
  }

  /** One picture in the making. */
  private final class Drawing extends SwingWorker<BufferedImage, Void> {
    private final Chart subject;
    private final Dimension size;
    private final Look look;
    private final double scale;

    Drawing(Chart subject, Dimension size, Look look, double scale) {
      this.subject = subject;
      this.size = size;
      this.look = look;
      this.scale = scale;
    }

    @Override
    protected BufferedImage doInBackground() {
      return ChartFile.image(subject, size, look, scale);
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
      firePropertyChange(PICTURE, before, picture);
      repaint();
    }
  }
}
