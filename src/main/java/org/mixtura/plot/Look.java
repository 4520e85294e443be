package org.mixtura.plot;

import java.awt.Color;

/**
 * The colours of a light and of a dark surrounding. Those of components can be told apart by people
 * with any of the three kinds of colour blindness (simulated as in Machado, Oliveira and Fernandes
 * 2009, doi 10.1109/TVCG.2009.113: at least 20 apart in CIELAB), and each eighth has another shape.
 */
public enum Look {
  /** Dark on white. */
  LIGHT(
      new Color(0xffffff),
      new Color(0x24292f),
      new Color(0xdde1e6),
      "0071b3 ff7d57 00592f c077a1 e39d00 03b8f0 7a5c00 533fc4"),
  /** Light on black. */
  DARK(
      new Color(0x1f2126),
      new Color(0xe4e7eb),
      new Color(0x3a3f47),
      "716ea2 c15600 00936d ffd8fc ffb801 06b8fa b9b066 6261e7");

  private static final int DIGITS = 6;

  private final Color background;
  private final Color foreground;
  private final Color grid;

  /** Hexadecimal, {@value #DIGITS} digits each, with spaces between. */
  private final String palette;

  Look(Color background, Color foreground, Color grid, String palette) {
    this.background = background;
    this.foreground = foreground;
    this.grid = grid;
    this.palette = palette;
  }

  /** The look that suits a surrounding. */
  public static Look of(Color surrounding) {
    return brightness(surrounding) < 128 ? DARK : LIGHT;
  }

  private static double brightness(Color colour) {
    return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
  }

  /** What everything is drawn upon. */
  public Color background() {
    return background;
  }

  /** Text and axes. */
  public Color foreground() {
    return foreground;
  }

  /** Lines that only guide the eye. */
  Color grid() {
    return grid;
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

  /** Black or white, whichever can be read upon a colour. */
  static Color upon(Color colour) {
    return brightness(colour) < 140 ? Color.WHITE : Color.BLACK;
  }

  /** A colour that lets through what lies below. */
  static Color faded(Color colour, double opacity) {
    return new Color(
        colour.getRed(),
        colour.getGreen(),
        colour.getBlue(),
        (int) Math.round(255 * Math.min(Math.max(opacity, 0), 1)));
  }
}
