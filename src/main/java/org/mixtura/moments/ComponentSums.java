// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.Arrays;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.loops.Columns;
import org.mixtura.loops.RowSums;

/**
 * Adds blocks to the sums of one component about its own anchor a: with responsibilities r_i times
 * sample weights,
 *
 * <pre>
 *   first_j   += sum_i r_i (x_ij - a_j)
 *   second_jl += sum_i r_i (x_ij - a_j) (x_il - a_l)
 * </pre>
 *
 * <p>Only samples of positive responsibility are read, so that a component far from most samples
 * costs little; one that is NaN counts as positive, so that it is not lost. Not thread-safe: holds
 * scratch columns.
 */
final class ComponentSums {
  private final Spread.Shape shape;
  private final int[] active = new int[Samples.BLOCK_SIZE];
  private final double[] shares = new double[Columns.length(Samples.BLOCK_SIZE)];
  private final double[] deviations = new double[Columns.length(Samples.BLOCK_SIZE)];
  private final double[] products = new double[Columns.length(Samples.BLOCK_SIZE)];
  private final double[][] rows;
  private final double[] rowShares = new double[RowSums.GROUP];

  /**
   * For {@link #addPooled}: a sample's shares of all components together, and sums not asked for.
   */
  private final double[] pooledShares = new double[Columns.length(Samples.BLOCK_SIZE)];

  private final double[] unusedFirst;

  /**
   * Sums for components of one kind.
   *
   * @param dimension d
   * @param spread which second moments to take, of one component or pooled
   */
  ComponentSums(int dimension, Spread spread) {
    shape = spread.shape();
    rows = Columns.arrays(RowSums.GROUP, dimension);
    unusedFirst = new double[dimension];
  }

  /**
   * Adds a block.
   *
   * @param block the samples
   * @param responsibilities n of them, times the sample weights
   * @param anchor of the component, d values
   * @param first d sums, added to
   * @param second sums by row, as {@link Spread#rows} lays them out; added to
   * @return the total responsibility
   */
  double add(
      Block block, double[] responsibilities, double[] anchor, double[] first, double[][] second) {
    int count = Columns.findPositive(responsibilities, 0, block.size(), active);
    Columns.gather(responsibilities, active, count, shares);
    if (shape == Spread.Shape.FULL) {
      addPairs(block, count, anchor, first, second);
    } else {
      addSquares(block, count, anchor, first, second[0]);
    }
    return Columns.sum(shares, count);
  }

  /**
   * Adds a block to second moments of all components together about a point that they share: each
   * sample weighs as much as all its responsibilities.
   *
   * @param block the samples
   * @param responsibilities K rows, times the sample weights
   * @param centre the point, d values
   * @param second sums by row, added to
   */
  void addPooled(Block block, double[][] responsibilities, double[] centre, double[][] second) {
    Arrays.fill(pooledShares, 0, block.size(), 0);
    for (double[] component : responsibilities) {
      Columns.add(component, pooledShares, block.size());
    }
    add(block, pooledShares, centre, unusedFirst, second);
  }

  private void addSquares(
      Block block, int count, double[] anchor, double[] first, double[] second) {
    for (int j = 0; j < anchor.length; j++) {
      Columns.gather(block.column(j), active, count, products);
      Columns.subtract(products, anchor[j], deviations, count);
      Columns.multiply(shares, deviations, products, count);
      first[j] += Columns.sum(products, count);
      second[shape == Spread.Shape.TRACE ? 0 : j] += Columns.dot(products, deviations, count);
    }
  }

  private void addPairs(
      Block block, int count, double[] anchor, double[] first, double[][] second) {
    for (int from = 0; from < count; from += RowSums.GROUP) {
      int size = Math.min(RowSums.GROUP, count - from);
      for (int i = 0; i < RowSums.GROUP; i++) {
        // rows left over from an earlier group get the weight 0
        rowShares[i] = i < size ? shares[from + i] : 0;
      }
      for (int j = 0; j < anchor.length; j++) {
        double[] column = block.column(j);
        for (int i = 0; i < size; i++) {
          rows[i][j] = column[active[from + i]] - anchor[j];
        }
      }
      RowSums.addProducts(rows, rowShares, first, second);
    }
  }
}
