package org.mixtura.plot;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jfree.data.Range;
import org.mixtura.model.GaussianMixture;

/**
 * Lines of equal density of a mixture over two attributes, by marching squares (linear in the log
 * density between the corners of a cell). The grid is even, and finer around each component.
 */
final class Isolines {
  private static final int EVEN = 120;

  /** Lines of the grid at these steps around a mean, in standard deviations. */
  private static final double STEP = 0.25;

  private static final double REACH = 3;

  /** With more components than this the even grid is fine enough, or nothing would be. */
  private static final int MOST_REFINED = 10;

  private static final int DRAWS = 10_000;
  private static final int SEED = 1;

  private final GaussianMixture mixture;
  private final double[] x;
  private final double[] y;
  private final double[][] logDensities;

  Isolines(GaussianMixture mixture, Range across, Range up) {
    this.mixture = mixture;
    x = lines(across, 0);
    y = lines(up, 1);
    logDensities = new double[x.length][y.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        logDensities[i][j] = mixture.logDensity(new double[] {x[i], y[j]});
      }
    }
  }

  private double[] lines(Range range, int attribute) {
    DoubleStream lines =
        DoubleStream.iterate(0, i -> i <= EVEN, i -> i + 1)
            .map(i -> range.getLowerBound() + range.getLength() * i / EVEN);
    for (int k = 0; k < Math.min(mixture.components(), MOST_REFINED); k++) {
      double mean = mixture.mean(k)[attribute];
      double deviation = Math.sqrt(mixture.covariances().get(k, attribute, attribute));
      lines =
          DoubleStream.concat(
              lines,
              DoubleStream.iterate(-REACH, t -> t <= REACH, t -> t + STEP)
                  .map(t -> mean + t * deviation));
    }
    return lines.filter(range::contains).sorted().distinct().toArray();
  }

  /**
   * Log densities whose lines enclose some shares of the mixture: of the points outside, the share
   * that is missing. Estimated from draws.
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

  /** The line at a log density, as segments in the data's units. */
  Path2D at(double level) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i + 1 < x.length; i++) {
      for (int j = 0; j + 1 < y.length; j++) {
        new Cell(i, j, level).addTo(path);
      }
    }
    return path;
  }

  /** One cell: its corners counted around it, and the sides that the line crosses. */
  private final class Cell {
    private final int i;
    private final int j;
    private final double level;

    Cell(int i, int j, double level) {
      this.i = i;
      this.j = j;
      this.level = level;
    }

    private int column(int corner) {
      return i + (corner == 1 || corner == 2 ? 1 : 0);
    }

    private int row(int corner) {
      return j + (corner >= 2 ? 1 : 0);
    }

    private double height(int corner) {
      return logDensities[column(corner)][row(corner)] - level;
    }

    private boolean crosses(int side) {
      return height(side) >= 0 != height((side + 1) % 4) >= 0;
    }

    /** Two sides are crossed, or, at a saddle, all four: then two and two, one after another. */
    void addTo(Path2D path) {
      boolean open = false;
      for (int side = 0; side < 4; side++) {
        if (crosses(side)) {
          double[] point = crossing(side);
          if (open) {
            path.lineTo(point[0], point[1]);
          } else {
            path.moveTo(point[0], point[1]);
          }
          open = !open;
        }
      }
    }

    private double[] crossing(int side) {
      int next = (side + 1) % 4;
      double share = height(side) / (height(side) - height(next));
      return new double[] {
        x[column(side)] + share * (x[column(next)] - x[column(side)]),
        y[row(side)] + share * (y[row(next)] - y[row(side)])
      };
    }
  }
}
