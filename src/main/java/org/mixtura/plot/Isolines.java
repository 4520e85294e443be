// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.Range;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;

/**
 * Lines of equal density of a mixture over two attributes, by marching squares (linear in the log
 * density between the corners of a cell) on an even grid.
 *
 * <p>Components thinner than the grid can show are taken as just thick enough for unbroken lines,
 * which are then some pixels apart.
 */
final class Isolines {
  /** Smallest standard deviation, in cells: lines of a thinner component would be broken. */
  private static final double MIN_DEVIATION = 1.5;

  /**
   * Largest number of component log densities to evaluate; with many components the grid is
   * coarser.
   */
  private static final double MAX_EVALUATIONS = 1e7;

  /** Rings of so few points, about two cells wide, are artefacts at the tips of thin ridges. */
  private static final int SPECK = 16;

  private static final int MIN_CELLS = 200;
  private static final int MAX_CELLS = 1600;
  private static final int DRAWS = 10_000;
  private static final int SEED = 1;

  private final Range across;
  private final Range up;

  /** The mixture in units of the grid's cells, thin components thickened. */
  private final GaussianMixture mixture;

  private final MarchingSquares squares;
  private boolean thickened;

  /**
   * Lines over an area.
   *
   * @param columns number of cells across, such as pixels
   * @param rows number of cells upwards
   */
  Isolines(View view, int columns, int rows) {
    GaussianMixture original = view.mixture();
    across = view.range(0);
    up = view.range(1);
    double many = (double) columns * rows * original.components() / MAX_EVALUATIONS;
    double coarser = Math.sqrt(Math.max(many, 1));
    int width = (int) Math.ceil(columns / coarser);
    int height = (int) Math.ceil(rows / coarser);
    mixture = inCells(original, across.getLength() / width, up.getLength() / height);
    squares =
        new MarchingSquares(
            logDensities(width, height), (x, y) -> mixture.logDensity(new double[] {x, y}));
  }

  /** Lines for a picture: a cell for each pixel, within limits. */
  static Isolines of(View view, Rectangle2D picture) {
    return new Isolines(view, cells(picture.getWidth()), cells(picture.getHeight()));
  }

  private static int cells(double pixels) {
    return (int) Math.min(Math.max(pixels, MIN_CELLS), MAX_CELLS);
  }

  /** Number of component log densities that were evaluated, corners times K. */
  double evaluations() {
    return (squares.width() + 1.0) * (squares.height() + 1) * mixture.components();
  }

  /** Whether some component is drawn thicker than it is. */
  boolean thickened() {
    return thickened;
  }

  private GaussianMixture inCells(GaussianMixture original, double width, double height) {
    int components = original.components();
    double[][] means = new double[components][];
    double[] covariances = new double[4 * components];
    for (int k = 0; k < components; k++) {
      double[] mean = original.mean(k);
      means[k] =
          new double[] {
            (mean[0] - across.getLowerBound()) / width, (mean[1] - up.getLowerBound()) / height
          };
      double[][] covariance = original.covariance(k);
      double[] thick =
          thickened(
              covariance[0][0] / width / width,
              covariance[0][1] / width / height,
              covariance[1][1] / height / height);
      System.arraycopy(thick, 0, covariances, 4 * k, 4);
    }
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(original.weights())
        .means(means)
        .covariances(covariances)
        .build();
  }

  /**
   * The matrix (a b; b c) with its eigenvalues raised to {@link #MIN_DEVIATION} squared where
   * smaller.
   */
  private double[] thickened(double a, double b, double c) {
    double half = Math.hypot((a - c) / 2, b);
    double centre = (a + c) / 2;
    double least = MIN_DEVIATION * MIN_DEVIATION;
    thickened |= centre - half < least;
    double large = Math.max(centre + half, least);
    double small = Math.max(centre - half, least);
    if (half == 0) {
      return new double[] {large, 0, 0, large};
    }
    // of the direction of the large one: cos 2t and sin 2t
    double cosine = (a - c) / 2 / half;
    double sine = b / half;
    double mean = (large + small) / 2;
    double apart = (large - small) / 2;
    return new double[] {mean + apart * cosine, apart * sine, apart * sine, mean - apart * cosine};
  }

  private double[][] logDensities(int width, int height) {
    Samples.Builder corners = Samples.builder(mixture.schema().attributes());
    double[] corner = new double[2];
    for (int i = 0; i <= width; i++) {
      for (int j = 0; j <= height; j++) {
        corner[0] = i;
        corner[1] = j;
        corners.add(corner);
      }
    }
    double[] all = mixture.logDensities(corners.build());
    return IntStream.rangeClosed(0, width)
        .mapToObj(i -> Arrays.copyOfRange(all, i * (height + 1), (i + 1) * (height + 1)))
        .toArray(double[][]::new);
  }

  /**
   * Levels whose lines enclose some shares of the mixture, where it is densest. Estimated from
   * draws.
   *
   * @param shares in (0, 1)
   */
  double[] levels(double... shares) {
    double[] drawn =
        Arrays.stream(mixture.sample(DRAWS, SEED).rows())
            .mapToDouble(mixture::logDensity)
            .toArray();
    Arrays.sort(drawn);
    return Arrays.stream(shares).map(share -> drawn[(int) ((1 - share) * DRAWS)]).toArray();
  }

  /**
   * The line at a level of the log density (nats), as curves in the data's units; those that leave
   * the area are open.
   */
  Path2D at(double level) {
    Path2D path = new Path2D.Double();
    for (MarchingSquares.Curve curve : squares.curves(level)) {
      if (!curve.closed() || curve.points().size() > SPECK || besideMean(curve.points())) {
        append(curve, path);
      }
    }
    return path;
  }

  private boolean besideMean(List<double[]> ring) {
    double[] point = ring.get(0);
    return Arrays.stream(mixture.means())
        .anyMatch(mean -> Math.hypot(mean[0] - point[0], mean[1] - point[1]) < SPECK / 4.0);
  }

  private void append(MarchingSquares.Curve curve, Path2D path) {
    boolean first = true;
    for (double[] point : curve.points()) {
      double x = across.getLowerBound() + point[0] / squares.width() * across.getLength();
      double y = up.getLowerBound() + point[1] / squares.height() * up.getLength();
      if (first) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
      first = false;
    }
    if (curve.closed()) {
      path.closePath();
    }
  }
}
