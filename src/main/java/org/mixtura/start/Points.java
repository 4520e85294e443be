package org.mixtura.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mixtura.data.Columns;
import org.mixtura.data.Samples;

/** Weighted points that distances are taken between; immutable. */
final class Points {
  private final double[][] rows;
  private final double[] weights;
  private final Runnable checkpoint;
  private final List<double[][]> blocks = new ArrayList<>();

  /**
   * Points.
   *
   * @param rows n points
   * @param weights n sample weights
   * @param checkpoint throws if the work is to stop
   */
  Points(double[][] rows, double[] weights, Runnable checkpoint) {
    this.rows = rows;
    this.weights = weights;
    this.checkpoint = checkpoint;
    for (int from = 0; from < rows.length; from += Samples.BLOCK_SIZE) {
      int size = Math.min(Samples.BLOCK_SIZE, rows.length - from);
      double[][] columns = Columns.arrays(dimension(), size);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < columns.length; j++) {
          columns[j][i] = rows[from + i][j];
        }
      }
      blocks.add(columns);
    }
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

  Runnable checkpoint() {
    return checkpoint;
  }

  /** How many points a block holds, but for the last one {@value Samples#BLOCK_SIZE}. */
  int blockSize(int block) {
    return Math.min(Samples.BLOCK_SIZE, rows.length - block * Samples.BLOCK_SIZE);
  }

  int blocks() {
    return blocks.size();
  }

  /** The coordinates of a block's points, by column. */
  double[][] block(int block) {
    return blocks.get(block);
  }

  /** The squared distance of each point from one of them. */
  double[] squaredDistances(int i) {
    double[] distances = new double[rows.length];
    double[][] deviations = Columns.arrays(dimension(), Samples.BLOCK_SIZE);
    double[] squares =
        new double[deviations.length == 0 ? Samples.BLOCK_SIZE : deviations[0].length];
    for (int block = 0; block < blocks.size(); block++) {
      int n = blockSize(block);
      for (int j = 0; j < deviations.length; j++) {
        Columns.subtract(blocks.get(block)[j], rows[i][j], deviations[j], n);
      }
      Arrays.fill(squares, 0, n, 0);
      Columns.addSquares(deviations, deviations.length, squares, n);
      System.arraycopy(squares, 0, distances, block * Samples.BLOCK_SIZE, n);
    }
    return distances;
  }
}
