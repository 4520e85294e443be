// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import java.util.List;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.loops.Columns;

/** Weighted points that distances are taken between, by row and by column; immutable. */
final class Points {
  private final double[][] rows;
  private final double[] weights;
  private final List<Block> blocks;

  /**
   * Points.
   *
   * @param rows n points
   * @param weights n positive sample weights
   */
  Points(double[][] rows, double[] weights) {
    this.rows = rows;
    this.weights = weights;
    blocks = Samples.of(rows, weights).blocks();
  }

  int size() {
    return rows.length;
  }

  int dimension() {
    return rows[0].length;
  }

  double[] row(int i) {
    return rows[i];
  }

  double[] weights() {
    return weights;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The squared distance of each point from one of them. */
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
