// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mixtura.loops.Columns;

/**
 * A table of n samples x_i with sample weights w_i, whose sum is W: d numeric attributes, then the
 * categorical ones, whose values are stored as indices. Values lie in blocks of {@value
 * #BLOCK_SIZE} samples, each block column by column, so that inner loops run over samples.
 *
 * <p>What {@link Builder} makes holds: n is at least 1, every value is finite, every weight is
 * positive, and W is finite.
 *
 * <ul>
 *   <li>A row of weight 0 is checked and dropped; it counts in the row numbers of messages only.
 *   <li>A missing (NaN) or infinite value, a value index that the attribute does not have, and a
 *       negative or non-finite weight are refused.
 *   <li>No rows, or none of positive weight: refused. So are weights whose sum overflows.
 *   <li>d = 0, with categorical attributes or with none, is allowed.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class Samples {
  /** Samples per block; the last block may hold fewer. */
  public static final int BLOCK_SIZE = 256;

  private final List<String> attributes;
  private final List<CategoricalAttribute> categorical;
  private final List<Block> blocks;
  private final int size;
  private final double totalWeight;

  Samples(
      List<String> attributes, List<CategoricalAttribute> categorical, Collection<Block> blocks) {
    this.attributes = List.copyOf(attributes);
    this.categorical = List.copyOf(categorical);
    this.blocks = List.copyOf(blocks);
    this.size = this.blocks.stream().mapToInt(Block::size).sum();
    this.totalWeight = this.blocks.stream().flatMapToDouble(b -> Arrays.stream(b.weights())).sum();
  }

  /**
   * Numeric samples of weight one, attributes named {@code x1}, {@code x2} and so on.
   *
   * @param rows n rows of d values
   * @return the samples
   * @throws IllegalArgumentException if there are no rows, they differ in length, or a value is NaN
   *     or infinite; the message names row and attribute
   */
  public static Samples of(double[][] rows) {
    double[] ones = new double[rows.length];
    Arrays.fill(ones, 1);
    return of(rows, ones);
  }

  /**
   * Numeric samples with sample weights; see {@link #of(double[][])}. Rows of weight 0 are dropped.
   *
   * @param rows n rows of d values
   * @param weights n sample weights, finite and not negative
   * @return the samples
   */
  public static Samples of(double[][] rows, double[] weights) {
    if (rows.length != weights.length) {
      throw new IllegalArgumentException(
          rows.length + " rows but " + weights.length + " sample weights; give one for each row");
    }
    int d = rows.length == 0 ? 0 : rows[0].length;
    Builder builder = builder(IntStream.rangeClosed(1, d).mapToObj(j -> "x" + j).toList());
    for (int i = 0; i < rows.length; i++) {
      builder.add(rows[i], weights[i]);
    }
    return builder.build();
  }

  /** Starts a table of d numeric attributes; see {@link #builder(List, List)}. */
  public static Builder builder(List<String> attributes) {
    return builder(attributes, List.of());
  }

  /**
   * Starts a table of d numeric and some categorical attributes.
   *
   * @throws IllegalArgumentException if two attributes have the same name
   */
  public static Builder builder(List<String> attributes, List<CategoricalAttribute> categorical) {
    Set<String> seen = new HashSet<>();
    for (String name : allNames(attributes, categorical)) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException(
            "two attributes are named '" + name + "'; names must differ from one another");
      }
    }
    return new Builder(List.copyOf(attributes), List.copyOf(categorical));
  }

  private static List<String> allNames(
      List<String> numeric, List<CategoricalAttribute> categoricals) {
    List<String> names = new ArrayList<>(numeric);
    categoricals.forEach(a -> names.add(a.name()));
    return names;
  }

  /** The names of the numeric attributes, d of them. */
  public List<String> attributes() {
    return attributes;
  }

  /** The categorical attributes; their columns follow the numeric ones. */
  public List<CategoricalAttribute> categorical() {
    return categorical;
  }

  /** Number of numeric attributes, d. */
  public int dimension() {
    return attributes.size();
  }

  /** Number of samples, n. */
  public int size() {
    return size;
  }

  /** Sum of the sample weights, W. */
  public double totalWeight() {
    return totalWeight;
  }

  /** The blocks, in the order of the samples; each but the last is full. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The sample of an index from 0, as a copy: d numeric values, then value indices. */
  public double[] row(int i) {
    Block block = blocks.get(i / BLOCK_SIZE);
    double[] row = new double[attributes.size() + categorical.size()];
    for (int j = 0; j < row.length; j++) {
      row[j] = block.column(j)[i % BLOCK_SIZE];
    }
    return row;
  }

  /** The weight of one sample. */
  public double weight(int i) {
    return blocks.get(i / BLOCK_SIZE).weights()[i % BLOCK_SIZE];
  }

  /**
   * The same samples with some of the attributes, in the order asked for; values are shared.
   *
   * @param names different names of attributes, numeric and categorical in any order
   * @return samples with those attributes only, numeric ones first
   * @throws IllegalArgumentException if there is no attribute of such a name
   */
  public Samples select(Collection<String> names) {
    List<String> all = allNames(attributes, categorical);
    List<String> numeric = new ArrayList<>();
    List<CategoricalAttribute> categoricals = new ArrayList<>();
    for (String name : names) {
      int column = all.indexOf(name);
      if (column < 0) {
        throw new IllegalArgumentException(
            "the samples have no attribute '" + name + "'; they have " + all);
      } else if (column < attributes.size()) {
        numeric.add(name);
      } else {
        categoricals.add(categorical.get(column - attributes.size()));
      }
    }
    int[] keep = allNames(numeric, categoricals).stream().mapToInt(all::indexOf).toArray();
    return new Samples(numeric, categoricals, blocks.stream().map(b -> b.project(keep)).toList());
  }

  /**
   * Some of the samples, in the order asked for.
   *
   * @param indices of samples, at least one; an index that comes twice gives two samples
   * @return those samples with their weights
   * @throws IllegalArgumentException if there are no indices
   */
  public Samples rows(int[] indices) {
    Builder builder = new Builder(attributes, categorical);
    for (int i : indices) {
      builder.add(row(i), weight(i));
    }
    return builder.build();
  }

  /**
   * The number of distinct samples, counted no further than needed. Weights do not matter, and -0.0
   * equals 0.0.
   *
   * @param limit where counting stops
   * @return the number of distinct samples, at most {@code limit}
   */
  public int distinct(int limit) {
    Set<List<Double>> seen = new HashSet<>();
    for (int i = 0; i < size && seen.size() < limit; i++) {
      // + 0.0 turns -0.0 into 0.0, which Double.equals tells apart
      seen.add(Arrays.stream(row(i)).mapToObj(v -> v + 0.0).toList());
    }
    return seen.size();
  }

  /** Gathers rows into {@link Samples}. Not thread-safe. */
  public static final class Builder {
    private final List<String> attributes;
    private final List<CategoricalAttribute> categorical;
    private final RowCheck check;
    private final List<Block> blocks = new ArrayList<>();
    private double[][] columns;
    private double[] weights;
    private int filled;
    private long given;

    private Builder(List<String> attributes, List<CategoricalAttribute> categorical) {
      this.attributes = attributes;
      this.categorical = categorical;
      check = new RowCheck(attributes, categorical);
      startBlock();
    }

    private void startBlock() {
      columns = new double[attributes.size() + categorical.size()][Columns.length(BLOCK_SIZE)];
      weights = new double[BLOCK_SIZE];
      filled = 0;
    }

    /** Adds a row of weight one; see {@link #add(double[], double)}. */
    public Builder add(double[] row) {
      return add(row, 1);
    }

    /**
     * Adds a row. A row of weight 0 is checked and dropped.
     *
     * @param row d numeric values, then value indices of the categorical attributes; copied
     * @param weight the sample weight, finite and not negative
     * @return this builder
     * @throws IllegalArgumentException naming row (counted from 1), attribute and value if a value
     *     is NaN, infinite or no index of a categorical value, if the row has a wrong length, or
     *     the weight is negative or not finite
     */
    public Builder add(double[] row, double weight) {
      given++;
      check.check(given, row, weight);
      if (weight > 0) {
        for (int j = 0; j < row.length; j++) {
          columns[j][filled] = row[j];
        }
        weights[filled++] = weight;
        if (filled == BLOCK_SIZE) {
          blocks.add(new Block(columns, weights));
          startBlock();
        }
      }
      return this;
    }

    /**
     * The samples gathered so far; more rows can be added for another table.
     *
     * @return the samples
     * @throws IllegalArgumentException if there are none, the weight of all is 0, or the sum of the
     *     weights is not finite
     */
    public Samples build() {
      List<Block> all = new ArrayList<>(blocks);
      if (filled > 0) {
        double[][] cut = new double[columns.length][];
        Arrays.setAll(cut, j -> Arrays.copyOf(columns[j], Columns.length(filled)));
        all.add(new Block(cut, Arrays.copyOf(weights, filled)));
      }
      if (all.isEmpty()) {
        throw new IllegalArgumentException(
            given == 0
                ? "there are no samples; a mixture needs at least one row"
                : "all " + given + " rows have sample weight 0; at least one must be positive");
      }
      Samples samples = new Samples(attributes, categorical, all);
      if (!Double.isFinite(samples.totalWeight)) {
        throw new IllegalArgumentException(
            "the sample weights add up to " + samples.totalWeight + "; scale them down");
      }
      return samples;
    }
  }
}
