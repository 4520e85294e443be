// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.data;

import java.util.Arrays;
import org.mixtura.loops.Columns;

/**
 * Up to {@link Samples#BLOCK_SIZE} samples, column by column: d numeric attributes first, then the
 * value indices of the categorical ones. The arrays are handed out as they are, because copying
 * them would cost more than the work done on them: callers read, and never write. They can be
 * longer than the block ({@link Columns#length}); what lies beyond its samples has no meaning.
 *
 * <p>Thread-safe, as long as nobody writes to the arrays.
 */
public final class Block {
  private final double[][] columns;
  private final double[] weights;
  private final boolean weighted;

  Block(double[][] columns, double[] weights) {
    this.columns = columns;
    this.weights = weights;
    weighted = Arrays.stream(weights).anyMatch(w -> w != 1);
  }

  /**
   * A block of one sample of weight one, whose values the caller writes before each use: for one
   * thread.
   *
   * @param columns one array of length one, or more, for each column; kept
   */
  public static Block ofOne(double[][] columns) {
    return new Block(columns, new double[] {1});
  }

  /** Number of samples in this block, at least one. */
  public int size() {
    return weights.length;
  }

  /** Whether any sample's weight is not one. */
  public boolean weighted() {
    return weighted;
  }

  /** All columns, numeric ones first; not to be written to. */
  public double[][] columns() {
    return columns;
  }

  /** The values of one column, at least {@link #size()} long; not to be written to. */
  public double[] column(int j) {
    return columns[j];
  }

  /**
   * Deviations of the numeric attributes from a point: out_ji = x_ij - point_j.
   *
   * @param point d values
   * @param out d columns, overwritten
   */
  public void subtract(double[] point, double[][] out) {
    for (int j = 0; j < point.length; j++) {
      Columns.subtract(columns[j], point[j], out[j], weights.length);
    }
  }

  /** The sample weights, {@link #size()} long; not to be written to. */
  public double[] weights() {
    return weights;
  }

  /** The same samples with some of the columns, which are shared. */
  Block project(int[] keep) {
    double[][] kept = new double[keep.length][];
    for (int j = 0; j < keep.length; j++) {
      kept[j] = columns[keep[j]];
    }
    return new Block(kept, weights);
  }
}
