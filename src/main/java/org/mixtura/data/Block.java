package org.mixtura.data;

/**
 * Up to {@link Samples#BLOCK_SIZE} samples, column by column: numeric attributes first, then the
 * value indices of the nominal ones. The arrays are handed out as they are, because copying them
 * would cost more than the work done on them: callers read, and never write.
 */
public final class Block {
  private final double[][] columns;
  private final double[] weights;

  Block(double[][] columns, double[] weights) {
    this.columns = columns;
    this.weights = weights;
  }

  /**
   * One complete sample of weight one, for scoring a single row with the code that scores tables.
   *
   * @param row numeric values, then value indices of nominal attributes
   * @return a block of size one
   */
  public static Block ofRow(double[] row) {
    double[][] columns = new double[row.length][];
    for (int j = 0; j < row.length; j++) {
      columns[j] = new double[] {row[j]};
    }
    return new Block(columns, new double[] {1});
  }

  /** Number of samples in this block. */
  public int size() {
    return weights.length;
  }

  /** The values of one column, {@link #size()} long; not to be written to. */
  public double[] column(int j) {
    return columns[j];
  }

  /** The sample weights, {@link #size()} long; not to be written to. */
  public double[] weights() {
    return weights;
  }

  Block project(int[] keep) {
    double[][] kept = new double[keep.length][];
    for (int j = 0; j < keep.length; j++) {
      kept[j] = columns[keep[j]];
    }
    return new Block(kept, weights);
  }
}
