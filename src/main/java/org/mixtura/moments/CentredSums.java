// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.Arrays;
import org.mixtura.data.Block;
import org.mixtura.loops.Columns;
import org.mixtura.loops.DotProducts;
import org.mixtura.loops.RowSums;
import org.mixtura.loops.Workspace;

/**
 * Adds a block to the sums of all components that are anchored at the centre c. A sample's powers,
 * which are its deviation u_i = x_i - c and the products of u_i that the {@link Spread} holds, are
 * computed once and weighted by each component's responsibility r_ik (times the sample weight):
 *
 * <pre>
 *   sums_kp += sum_i r_ik z_ip,   z_i = (u_i1 ... u_id, products of u_i)
 * </pre>
 *
 * <p>Few powers are taken column by column; many are taken sample by sample, where a component's
 * sums are a long enough vector, and only samples with a positive responsibility for it are read.
 * Pooled products are not taken here. Not thread-safe: holds scratch columns.
 */
final class CentredSums {
  /** From this many powers on, loops over powers beat loops over samples. */
  private static final int LONG = 24;

  /** Products of more pairs than this would not stay in the cache for all components. */
  private static final int LONGEST = 192;

  /** The sums of this number of powers in two components are taken together. */
  private static final int TILE = 4;

  /** Number of samples whose powers are taken at a time, so that they stay in the cache. */
  private static final int CHUNK = 64;

  private final double[] centre;
  private final Spread spread;
  private final int[] components;
  private final int width;

  /** Whether each sample also has the power 1, whose sum is the total responsibility. */
  private final boolean ones;

  private final double[][] columns;
  private final double[][] rows;
  private final double[][] responsibilities;
  private final double[] tile = new double[2 * TILE];
  private final int[] active = new int[CHUNK];

  /**
   * Sums for some anchors.
   *
   * @param anchors of K components, at least one of them at the centre
   * @param spread which second moments to take
   * @param workspace where scratch columns come from
   */
  CentredSums(Anchors anchors, Spread spread, Workspace workspace) {
    components = anchors.nearOnes();
    centre = anchors.point(components[0]);
    this.spread = spread;
    width = width(spread, centre.length);
    boolean byRows = width >= LONG;
    rows =
        byRows && width <= workspace.capacity()
            ? workspace.columns(CHUNK)
            : Columns.arrays(byRows ? CHUNK : 0, width);
    // columns beyond the last power and component, because the loops take full tiles only
    columns = workspace.columns((width + TILE - 1) / TILE * TILE);
    ones = rows.length == 0 && columns.length > width;
    if (ones) {
      Arrays.fill(columns[width], 1);
    }
    responsibilities = workspace.columns(components.length + 1);
  }

  /** Whether powers about a shared centre are quicker than sums for each component. */
  static boolean suits(Spread spread, int dimension) {
    return !spread.pairs() || width(spread, dimension) <= LONGEST;
  }

  /** Number of powers of a sample, first moments included. */
  static int width(Spread spread, int dimension) {
    return dimension + (spread.pooled() ? 0 : spread.length(dimension));
  }

  /**
   * Adds a block.
   *
   * @param block the samples
   * @param all responsibilities of all components, times the sample weights; K rows
   * @param totals of all components, K values; added to
   * @param sums of all components, first moments and then second ones; K rows, added to
   */
  void add(Block block, double[][] all, double[] totals, double[][] sums) {
    int n = block.size();
    block.subtract(centre, columns);
    boolean byColumns = rows.length == 0;
    if (byColumns || spread.shape() != Spread.Shape.DIAGONAL) {
      multiplyColumns(n);
    }
    if (byColumns) {
      addByColumns(n, all, totals, sums);
    } else {
      for (int from = 0; from < n; from += rows.length) {
        int size = Math.min(rows.length, n - from);
        fillRows(from, size);
        for (int k : components) {
          int count = Columns.findPositive(all[k], from, size, active);
          RowSums.add(rows, all[k], from, active, count, sums[k], width);
        }
      }
    }
    for (int k : components) {
      totals[k] += ones ? 0 : Columns.sum(all[k], n);
    }
  }

  private void multiplyColumns(int n) {
    int d = centre.length;
    if (spread.pooled()) {
      return;
    }
    switch (spread.shape()) {
      case TRACE -> {
        Arrays.fill(columns[d], 0, n, 0);
        Columns.addSquares(columns, d, columns[d], n);
      }
      case DIAGONAL -> {
        for (int j = 0; j < d; j++) {
          Columns.multiply(columns[j], columns[j], columns[d + j], n);
        }
      }
      case FULL -> {
        int at = d;
        for (int j = 0; j < d; j++) {
          for (int l = 0; l <= j; l++) {
            Columns.multiply(columns[j], columns[l], columns[at++], n);
          }
        }
      }
    }
  }

  private void addByColumns(int n, double[][] all, double[] totals, double[][] sums) {
    for (int c = 0; c < components.length; c++) {
      responsibilities[c] = all[components[c]];
    }
    for (int c = 0; c < components.length; c += 2) {
      for (int p = 0; p < width; p += TILE) {
        DotProducts.twoByFour(responsibilities, c, columns, p, n, tile);
        for (int t = 0; t < tile.length && c + t / TILE < components.length; t++) {
          int k = components[c + t / TILE];
          int power = p + t % TILE;
          if (power < width) {
            sums[k][power] += tile[t];
          } else if (power == width) {
            totals[k] += tile[t];
          }
        }
      }
    }
  }

  private void fillRows(int from, int size) {
    int d = centre.length;
    boolean squares = !spread.pooled() && spread.shape() == Spread.Shape.DIAGONAL;
    RowSums.transpose(columns, squares ? d : width, from, size, rows);
    for (int i = 0; i < size && squares; i++) {
      double[] z = rows[i];
      for (int j = 0; j < d; j++) {
        z[d + j] = z[j] * z[j];
      }
    }
  }
}
