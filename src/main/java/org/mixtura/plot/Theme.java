// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;

/**
 * The colours of charts on a light and on a dark background. Those of components can be
 * distinguished with normal sight and with any of the three kinds of colour blindness (simulated as
 * in Machado, Oliveira and Fernandes 2009, doi 10.1109/TVCG.2009.113, at full severity: at least 20
 * apart in CIELAB). Where they repeat, shapes differ.
 */
public enum Theme {
  /** Dark on white. */
  LIGHT(
      new Color(0xffffff),
      new Color(0x24292f),
      new Color(0xdde1e6),
      new Color(0xc6cdd6),
      "0072b2 e56530 005632 c377a6 e79e00 35b5ee 664900 5a3fcf"),
  /** Light on black. */
  DARK(
      new Color(0x1f2126),
      new Color(0xe4e7eb),
      new Color(0x3a3f47),
      new Color(0x505762),
      "7995dd e8702a 2fae7a ffe0de ffc83d 8fe3ff 87723e 8a63e8");

  private static final int DIGITS = 6;

  /**
   * Relative luminance with the same contrast ratio to white (1.05) and to black (0.05): their
   * geometric mean, less the 0.05 that ratios add.
   */
  private static final double EQUAL_CONTRASTS = Math.sqrt(1.05 * 0.05) - 0.05;

  private final Color background;
  private final Color foreground;
  private final Color grid;
  private final Color bars;

  /** Colours of components: hexadecimal, {@value #DIGITS} digits each, with spaces between. */
  private final String palette;

  Theme(Color background, Color foreground, Color grid, Color bars, String palette) {
    this.background = background;
    this.foreground = foreground;
    this.grid = grid;
    this.bars = bars;
    this.palette = palette;
  }

  /** The theme whose background is nearer to a colour in brightness. */
  public static Theme of(Color surrounding) {
    return brightness(surrounding) < 128 ? DARK : LIGHT;
  }

  private static double brightness(Color colour) {
    return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
  }

  /** The colour of the background. */
  public Color background() {
    return background;
  }

  /** The colour of text and axes. */
  public Color foreground() {
    return foreground;
  }

  /** The colour of lines that only guide the eye. */
  Color grid() {
    return grid;
  }

  /** The colour of histograms. */
  Color bars() {
    return bars;
  }

  /** The colour of a component or a curve; there are eight, and they repeat. */
  public Color colour(int index) {
    int from = index % colours() * (DIGITS + 1);
    return new Color(Integer.parseInt(palette.substring(from, from + DIGITS), 16));
  }

  /** How many colours there are. */
  int colours() {
    return (palette.length() + 1) / (DIGITS + 1);
  }

  /** Black or white, whichever has the larger contrast ratio to a colour. */
  static Color upon(Color colour) {
    return luminance(colour) < EQUAL_CONTRASTS ? Color.WHITE : Color.BLACK;
  }

  /** Relative luminance (WCAG 2.1). */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** A colour with an opacity, which is limited to 0 to 1. */
  static Color faded(Color colour, double opacity) {
    return new Color(
        colour.getRed(),
        colour.getGreen(),
        colour.getBlue(),
        (int) Math.round(255 * Math.min(Math.max(opacity, 0), 1)));
  }
}
