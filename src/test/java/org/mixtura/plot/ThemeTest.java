// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of both themes can be distinguished and seen. */
class ThemeTest {
  private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

  /** Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB. */
  private static final Map<String, double[][]> SIGHTS =
      Map.of(
          "normal",
          NORMAL,
          "protanopia",
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          "deuteranopia",
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          "tritanopia",
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  /** sRGB to XYZ (IEC 61966-2-1), and the white of D65. */
  private static final double[][] XYZ = {
    {0.4124564, 0.3575761, 0.1804375},
    {0.2126729, 0.7151522, 0.0721750},
    {0.0193339, 0.1191920, 0.9503041}
  };

  private static final double[] WHITE = {0.95047, 1, 1.08883};

  private static double[] linear(Color colour) {
    double[] rgb = {colour.getRed() / 255.0, colour.getGreen() / 255.0, colour.getBlue() / 255.0};
    for (int c = 0; c < 3; c++) {
      rgb[c] = rgb[c] <= 0.04045 ? rgb[c] / 12.92 : Math.pow((rgb[c] + 0.055) / 1.055, 2.4);
    }
    return rgb;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] result = new double[3];
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        result[r] += matrix[r][c] * vector[c];
      }
    }
    return result;
  }

  /** As someone sees it: CIELAB. */
  private static double[] seen(Color colour, double[][] sight) {
    double[] rgb = times(sight, linear(colour));
    for (int c = 0; c < 3; c++) {
      rgb[c] = Math.min(Math.max(rgb[c], 0), 1);
    }
    double[] xyz = times(XYZ, rgb);
    for (int c = 0; c < 3; c++) {
      double t = xyz[c] / WHITE[c];
      xyz[c] = t > 216 / 24389.0 ? Math.cbrt(t) : (24389 / 27.0 * t + 16) / 116;
    }
    return new double[] {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  /** The contrast ratio of the Web Content Accessibility Guidelines. */
  private static double contrast(Color a, Color b) {
    double lightA = times(XYZ, linear(a))[1];
    double lightB = times(XYZ, linear(b))[1];
    return (Math.max(lightA, lightB) + 0.05) / (Math.min(lightA, lightB) + 0.05);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyPairOfColoursIsApartForEverybody(Theme theme) {
    SIGHTS.forEach(
        (name, sight) -> {
          for (int a = 0; a < theme.colours(); a++) {
            for (int b = 0; b < a; b++) {
              double apart = distance(seen(theme.colour(a), sight), seen(theme.colour(b), sight));
              assertTrue(apart >= 20, name + ": " + b + " and " + a + " are " + apart + " apart");
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyColourIsSeenOnItsBackground(Theme theme) {
    double least = theme == Theme.LIGHT ? 2.2 : 3;
    for (int c = 0; c < theme.colours(); c++) {
      double contrast = contrast(theme.colour(c), theme.background());
      assertTrue(contrast >= least, c + " has a contrast of " + contrast);
    }
  }

  /** 4.5 is what the guidelines demand of text. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void textCanBeReadOnTheBackgroundAndOnDiscs(Theme theme) {
    assertTrue(contrast(theme.foreground(), theme.background()) >= 7);
    for (int c = 0; c < theme.colours(); c++) {
      Color disc = theme.colour(c);
      assertTrue(contrast(Theme.upon(disc), disc) >= 4.5, "on colour " + c);
    }
  }

  @Test
  void suitsTheSurrounding() {
    assertEquals(Theme.LIGHT, Theme.of(Color.WHITE));
    assertEquals(Theme.LIGHT, Theme.of(new Color(0xeeeeee)));
    assertEquals(Theme.DARK, Theme.of(Color.BLACK));
    assertEquals(Theme.DARK, Theme.of(new Color(0x3c3f41)));
  }

  @Test
  void thereAreEightColoursThatRepeat() {
    assertEquals(8, Theme.LIGHT.colours());
    assertEquals(8, Theme.DARK.colours());
    assertEquals(Theme.LIGHT.colour(3), Theme.LIGHT.colour(11));
  }
}
