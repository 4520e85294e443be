// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.mixtura.format.WholeFile;

/** Writes charts as PNG and SVG files. The same chart gives the same bytes. */
public final class ChartFile {
  /** The default size of a picture, in pixels. */
  public static final Dimension SIZE = new Dimension(800, 600);

  /** A picture of this many pixels takes 400 MB. */
  private static final long MAX_PIXELS = 100_000_000;

  /** An opacity with more than three decimals, more than can be seen. */
  private static final Pattern LONG_OPACITY = Pattern.compile("(-opacity:0\\.\\d{3})\\d+");

  private ChartFile() {}

  private enum Format {
    PNG,
    SVG;

    static Format of(Path file) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      for (Format format : values()) {
        if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
          return format;
        }
      }
      throw new IllegalArgumentException(
          "'%s' is no name of a picture; it must end in .png or .svg".formatted(file));
    }
  }

  /**
   * Finds out whether a picture could be written, before the work of a fit is done.
   *
   * @throws IllegalArgumentException if the name ends in neither .png nor .svg
   * @throws IOException if the file could not be written, or nothing can be drawn here; the message
   *     says why
   */
  public static void check(Path file) throws IOException {
    Format.of(file);
    WholeFile.checkWritable(file, "picture");
    checkFonts(Style::measure);
  }

  /** On a machine without fonts, Java fails in one of several ways when it first needs one. */
  static void checkFonts(Runnable probe) throws IOException {
    try {
      probe.run();
    } catch (RuntimeException | InternalError | LinkageError e) {
      throw new IOException(
          ("no picture can be drawn here, because Java can use no font (%s); install fontconfig and a"
                  + " font (on Debian: fontconfig and fonts-dejavu-core), or do without the picture")
              .formatted(e),
          e);
    }
  }

  /**
   * Writes a picture, whole or not at all.
   *
   * @param file a name that ends in .png or .svg
   * @param size in pixels
   * @throws IllegalArgumentException if the name ends otherwise, or the size is not sensible
   * @throws IOException if it cannot be written
   */
  public static void write(Chart chart, Path file, Dimension size, Theme theme) throws IOException {
    byte[] bytes =
        switch (Format.of(file)) {
          case PNG -> png(image(chart, size, theme));
          case SVG -> svg(chart, size, theme).getBytes(StandardCharsets.UTF_8);
        };
    WholeFile.write(bytes, file, "picture");
  }

  /**
   * A chart as pixels.
   *
   * @throws IllegalArgumentException if the size is not sensible
   */
  public static BufferedImage image(Chart chart, Dimension size, Theme theme) {
    return image(chart, size, theme, 1);
  }

  /**
   * A chart for a screen with {@code fineness} device pixels for each pixel that programs count.
   */
  static BufferedImage image(Chart chart, Dimension size, Theme theme, double fineness) {
    checkSize(size);
    BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(fineness, fineness);
    chart.draw(
        graphics,
        new Rectangle2D.Double(0, 0, size.width / fineness, size.height / fineness),
        theme);
    graphics.dispose();
    return image;
  }

  /** A chart as an SVG document. */
  static String svg(Chart chart, Dimension size, Theme theme) {
    checkSize(size);
    SVGGraphics2D graphics = new SVGGraphics2D(size.width, size.height);
    // its own would be the time
    graphics.setDefsKeyPrefix("m");
    graphics.setGeomDoubleConverter(ChartFile::inHundredths);
    chart.draw(graphics, new Rectangle(size), theme);
    return LONG_OPACITY.matcher(graphics.getSVGDocument()).replaceAll("$1");
  }

  /** A coordinate rounded to hundredths of a pixel, which cannot be seen and keeps files short. */
  private static String inHundredths(double pixels) {
    long hundredths = Math.round(100 * pixels);
    return hundredths % 100 == 0
        ? String.valueOf(hundredths / 100)
        : String.valueOf(hundredths / 100.0);
  }

  private static void checkSize(Dimension size) {
    if (size.width < 1 || size.height < 1 || (long) size.width * size.height > MAX_PIXELS) {
      throw new IllegalArgumentException(
          "a picture of %s x %s pixels was requested; sides must be at least 1, and there may be %s million pixels at most"
              .formatted(size.width, size.height, MAX_PIXELS / 1_000_000));
    }
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
