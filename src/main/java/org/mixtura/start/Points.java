// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import java.util.List;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.loops.Columns;

/**
 * Weighted points between which distances are taken, n of them, held by row and by column.
 * Immutable, as long as nobody writes to the arrays that are handed out.
 */
final class Points {
  private final double[][] rows;
  private final double[] weights;
  private final List<Block> blocks;

  /**
   * Points in memory.
   *
   * @param rows n points, at least one, of the same number of finite coordinates; kept
   * @param weights n positive sample weights; kept
   */
  Points(double[][] rows, double[] weights) {
    this.rows = rows;
    this.weights = weights;
    blocks = Samples.of(rows, weights).blocks();
  }

  /** Number of points, n. */
  int size() {
    return rows.length;
  }

  /** Number of coordinates. */
  int dimension() {
    return rows[0].length;
  }

  /** The coordinates of a point; not to be written to. */
  double[] row(int i) {
    return rows[i];
  }

  /** The sample weights, n values; not to be written to. */
  double[] weights() {
    return weights;
  }

  /** The points by column, in their order. */
  List<Block> blocks() {
    return blocks;
  }

  /** The squared Euclidean distance of each point from point i, n values. */
  double[] squaredDistances(int i) {
    double[] distances = new double[rows.length];
    double[][] deviations = Columns.arrays(dimension(), Samples.BLOCK_SIZE);
    double[] squares = new double[Columns.length(Samples.BLOCK_SIZE)];
    int at = 0;
    for (Block block : blocks) {
      int n = block.size();
      block.subtract(rows[i], deviations);
      Arrays.fill(squares, 0, n, 0);
      Columns.addSquares(deviations, deviations.length, squares, n);
      System.arraycopy(squares, 0, distances, at, n);
      at += n;
    }
    return distances;
  }
}
