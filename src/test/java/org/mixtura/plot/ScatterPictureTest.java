// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mixtura.format.StoredModel;
import org.mixtura.model.GaussianMixture;

/** The right colours are at the right places. */
class ScatterPictureTest {
  private static final Dimension SIZE = new Dimension(800, 600);

  /** Two components far from one another, and a large one far from both. */
  private static final GaussianMixture APART =
      ChartDataExamples.plane(
          new double[][] {{0, 0}, {10, 0}, {5, 40}}, 1, 0.5, 0.5, 1, 1, 0, 0, 1, 4, 0, 0, 9);

  private static double[] direction(GaussianMixture model, int k, double radius, double angle) {
    double[] mean = model.mean(k);
    double[] offset =
        model
            .covariances()
            .transform(k, new double[] {radius * Math.cos(angle), radius * Math.sin(angle)});
    return new double[] {mean[0] + offset[0], mean[1] + offset[1]};
  }

  private static double distance(Color a, Color b) {
    return Math.hypot(
        Math.hypot(a.getRed() - b.getRed(), a.getGreen() - b.getGreen()),
        a.getBlue() - b.getBlue());
  }

  private static BufferedImage blank() {
    return new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
  }

  private static Color colour(BufferedImage image, Point2D place) {
    return new Color(image.getRGB((int) place.getX(), (int) place.getY()));
  }

  private static Chart clusters(ChartData chartData) {
    return ChartKind.CLUSTERS.of(chartData, List.of());
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void meansAreDiscsInTheColoursOfTheirComponents(Theme theme) {
    ChartData chartData = ChartData.of(StoredModel.of(APART));
    BufferedImage image = blank();
    Drawn pixels = Drawn.into(image, clusters(chartData), theme);
    Drawn drawn = Drawn.svg(clusters(chartData), SIZE, theme);
    List<SvgPicture.Disc> discs = SvgPicture.of(clusters(chartData), SIZE, theme).discs();
    for (int k = 0; k < 3; k++) {
      Point2D place = drawn.place(APART.mean(k)[0], APART.mean(k)[1]);
      Color colour = theme.colour(k);
      assertTrue(
          discs.stream()
              .anyMatch(d -> d.colour().equals(colour) && d.centre().distance(place) < 0.1),
          () -> "no disc at " + place);
      // beside the number
      Point2D shown = pixels.place(APART.mean(k)[0], APART.mean(k)[1]);
      assertEquals(colour, colour(image, new Point2D.Double(shown.getX() - 7, shown.getY())));
    }
  }

  /** Inside the ellipses a hue of the component, outside nothing. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void ellipsesAreTintedAndEndWhereTheyShould(Theme theme) {
    BufferedImage image = blank();
    Drawn drawn = Drawn.into(image, clusters(ChartData.of(StoredModel.of(APART))), theme);
    for (int k = 0; k < 3; k++) {
      // at 45 degrees, off the lines of the grid
      double[] inner = direction(APART, k, 1, 0.7);
      double[] outer = direction(APART, k, 2, 0.7);
      double[] outside = direction(APART, k, 3.2, 0.7);
      Color background = theme.background();
      double strong = distance(colour(image, drawn.place(inner[0], inner[1])), background);
      double weak = distance(colour(image, drawn.place(outer[0], outer[1])), background);
      assertTrue(strong > weak && weak > 4, strong + " and " + weak);
      Color nothing = colour(image, drawn.place(outside[0], outside[1]));
      assertTrue(nothing.equals(background) || nothing.equals(theme.grid()), nothing::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void bordersOfTheRegionsAreDrawnInTheColourOfTheComponent(Theme theme) {
    BufferedImage image = blank();
    Drawn drawn = Drawn.into(image, clusters(ChartData.of(StoredModel.of(APART))), theme);
    for (int k = 0; k < 3; k++) {
      for (double share : new double[] {0.5, 0.95}) {
        double radius = Math.sqrt(-2 * Math.log(1 - share));
        for (double angle = 0; angle < 6; angle += 0.5) {
          double[] on = direction(APART, k, radius, angle);
          double nearest = nearest(image, drawn.place(on[0], on[1]), theme.colour(k));
          // a thin line is mixed with what is beside it
          double least = distance(theme.background(), theme.colour(k)) / 2;
          assertTrue(nearest < least, k + " at " + angle + ": " + nearest);
        }
      }
    }
  }

  private static double nearest(BufferedImage image, Point2D place, Color colour) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        Point2D beside = new Point2D.Double(place.getX() + dx, place.getY() + dy);
        nearest = Math.min(nearest, distance(colour(image, beside), colour));
      }
    }
    return nearest;
  }

  /** Row by row: place, colour of the cluster, and opacity. */
  @Test
  void rowsAreWhereTheirValuesAreInTheColourOfTheirCluster() {
    GaussianMixture model =
        ChartDataExamples.plane(new double[][] {{0, 0}, {3, 1}}, 1, 0, 0, 1, 1, 0.5, 0.5, 2);
    double[][] rows = model.sample(100, 4).rows();
    ChartData chartData = ChartDataExamples.with(model, rows);
    Drawn drawn = Drawn.svg(clusters(chartData), SIZE, Theme.LIGHT);
    List<SvgPicture.Disc> discs = SvgPicture.of(clusters(chartData), SIZE, Theme.LIGHT).discs();
    for (int i = 0; i < rows.length; i++) {
      SvgPicture.Disc disc = discs.get(i);
      assertTrue(disc.centre().distance(drawn.place(rows[i][0], rows[i][1])) < 0.02);
      assertEquals(Theme.LIGHT.colour(model.assign(rows[i])), disc.colour());
    }
  }

  @Test
  void theLessCertainARowTheFainterItIsAmongClusters() {
    List<SvgPicture.Disc> discs = alongTheLine(ChartKind.CLUSTERS);
    for (int i = 1; i < discs.size(); i++) {
      assertTrue(discs.get(i).opacity() > discs.get(i - 1).opacity());
    }
    assertTrue(discs.get(0).opacity() < 0.3);
    assertTrue(discs.get(discs.size() - 1).opacity() > 0.7);
  }

  /** And the least certain one is on top. */
  @Test
  void theLessCertainARowTheLargerAndStrongerItIsAmongUncertainties() {
    List<SvgPicture.Disc> discs = alongTheLine(ChartKind.UNCERTAINTY);
    for (int i = 1; i < discs.size(); i++) {
      assertTrue(discs.get(i).opacity() > discs.get(i - 1).opacity());
      assertTrue(discs.get(i).diameter() > discs.get(i - 1).diameter());
    }
    SvgPicture.Disc last = discs.get(discs.size() - 1);
    assertTrue(last.diameter() > 3 * discs.get(0).diameter());
    assertTrue(last.opacity() > 0.85);
  }

  /** Rows between two components, from the middle outwards. */
  private static List<SvgPicture.Disc> alongTheLine(ChartKind kind) {
    GaussianMixture model =
        ChartDataExamples.plane(new double[][] {{0, 0}, {3, 0}}, 1, 0, 0, 1, 1, 0, 0, 1);
    double[][] rows = {{1.51, 1}, {1.7, 1}, {2, 1}, {2.5, 1}, {3.5, 1}};
    Chart chart = kind.of(ChartDataExamples.with(model, rows), List.of());
    return SvgPicture.of(chart, SIZE, Theme.LIGHT).discs().subList(0, rows.length);
  }

  @Test
  void aPairsPlotHasEachPairInItsCell() {
    GaussianMixture model = ChartDataExamples.mixture(2, 3);
    double[][] rows = model.sample(20, 2).rows();
    List<SvgPicture.Disc> discs =
        SvgPicture.of(
                clusters(ChartDataExamples.with(model, rows)), ChartDataExamples.LARGE, Theme.LIGHT)
            .discs();
    // each off-diagonal cell has its rows and two means
    assertEquals(6 * 22, discs.size());
    for (int cell = 0; cell < 6; cell++) {
      int row = cell / 2;
      int column = cell % 2 < row ? cell % 2 : cell % 2 + 1;
      int from = 22 * cell;
      assertLinear(discs.subList(from, from + 20), rows, column, row);
    }
  }

  /** Places are linear in the values, upwards and to the right. */
  private static void assertLinear(
      List<SvgPicture.Disc> discs, double[][] rows, int column, int row) {
    double width = slope(discs, rows, column, true);
    double height = slope(discs, rows, row, false);
    assertTrue(width > 0 && height < 0);
    for (int i = 0; i < rows.length; i++) {
      double right = (rows[i][column] - rows[0][column]) * width;
      double up = (rows[i][row] - rows[0][row]) * height;
      assertEquals(right, discs.get(i).centre().getX() - discs.get(0).centre().getX(), 0.05);
      assertEquals(up, discs.get(i).centre().getY() - discs.get(0).centre().getY(), 0.05);
    }
  }

  private static double slope(
      List<SvgPicture.Disc> discs, double[][] rows, int attribute, boolean across) {
    int lowest = 0;
    int highest = 0;
    for (int i = 0; i < rows.length; i++) {
      lowest = rows[i][attribute] < rows[lowest][attribute] ? i : lowest;
      highest = rows[i][attribute] > rows[highest][attribute] ? i : highest;
    }
    Point2D low = discs.get(lowest).centre();
    Point2D high = discs.get(highest).centre();
    double pixels = across ? high.getX() - low.getX() : high.getY() - low.getY();
    return pixels / (rows[highest][attribute] - rows[lowest][attribute]);
  }
}
