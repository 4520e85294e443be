// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distribution of n weighted values in bounded memory, from parts that add up: exact up to
 * {@value #CAPACITY} values, and then a weighted sample of them.
 *
 * <p>Values are gathered in a buffer. Two full buffers become one, in which neighbours of a sorted
 * list are replaced by the largest of them with their common weight; two of these become one of the
 * next level, and so on (the scheme of Manku, Rajagopalan and Lindsay 1998, doi
 * 10.1145/276304.276342, with weights, and without chance). A replaced group weighs at most 2 /
 * ({@value #CAPACITY} - 1) of its list, so that the weight at or below any value is too small by at
 * most
 *
 * <pre>
 *   2 L / ({@value #CAPACITY} - 1) of the total weight,   L = ceil(log2(n / {@value #CAPACITY}))
 * </pre>
 *
 * <p>which is 1.53e-4 for n = 10^8. The same parts, merged in the same order, give the same bits.
 * (t-digest and DataSketches' KLL sketch take whole weights only; the former has no stated bound,
 * the latter draws at random.)
 *
 * <ul>
 *   <li>No values: {@link #sorted} has none either.
 *   <li>Infinite values are held as any others; NaN is not allowed.
 *   <li>A value that weighs more than a group may is never joined to another.
 * </ul>
 *
 * <p>Mutable, and not thread-safe: one for each part of the work.
 */
public final class QuantileSummary {
  /** Number of values that a buffer holds. */
  static final int CAPACITY = 1 << 17;

  /**
   * Multiples of the smallest possible weight of a group that are tried, until few enough groups
   * remain: the smaller the weight, the smaller the error. Twice the smallest is always enough.
   */
  private static final double[] GROUP_WEIGHTS = {1, 1.25, 1.5, 2};

  private static final double ROUNDING = 1e-9;
  private static final Sorted NONE = new Sorted(new double[0], new double[0]);

  private final int capacity;

  /** Not in any order; the first {@link #filled} are held. */
  private double[] values = {};

  private double[] weights = {};
  private int filled;

  /** The list of each level, sorted by value; empty where there is none at present. */
  private final List<Sorted> levels = new ArrayList<>();

  /** A summary of no values. */
  public QuantileSummary() {
    this(CAPACITY);
  }

  QuantileSummary(int capacity) {
    this.capacity = capacity;
  }

  /**
   * Adds values.
   *
   * @param more any numbers but NaN; copied
   * @param moreWeights their weights, positive and finite; copied
   * @param n how many of them to add, from the first on
   */
  public void add(double[] more, double[] moreWeights, int n) {
    int from = 0;
    while (from < n) {
      if (filled == capacity) {
        promote(0, Sorted.of(values, weights));
        values = new double[capacity];
        weights = new double[capacity];
        filled = 0;
      }
      int count = Math.min(n - from, capacity - filled);
      ensureRoom(filled + count);
      System.arraycopy(more, from, values, filled, count);
      System.arraycopy(moreWeights, from, weights, filled, count);
      filled += count;
      from += count;
    }
  }

  private void ensureRoom(int needed) {
    if (needed > values.length) {
      int length = Math.min(capacity, Math.max(needed, 2 * values.length));
      values = Arrays.copyOf(values, length);
      weights = Arrays.copyOf(weights, length);
    }
  }

  /** Adds the values of another summary of the same capacity, which is not changed. */
  public void merge(QuantileSummary other) {
    for (int level = 0; level < other.levels.size(); level++) {
      if (!other.levels.get(level).isEmpty()) {
        promote(level, other.levels.get(level));
      }
    }
    add(other.values, other.weights, other.filled);
  }

  /** Puts a list on a free level, or joins it with the one there into a list of the next level. */
  private void promote(int level, Sorted list) {
    while (levels.size() <= level) {
      levels.add(NONE);
    }
    if (levels.get(level).isEmpty()) {
      levels.set(level, list);
    } else {
      Sorted joined = levels.get(level).joined(list).reduced(capacity);
      levels.set(level, NONE);
      promote(level + 1, joined);
    }
  }

  /** Whether all values are held, so that quantiles are exact. */
  boolean isExact() {
    return levels.size() < 2;
  }

  /**
   * All values held, in ascending order; the weight of each includes that of those joined to it.
   */
  public Sorted sorted() {
    Sorted all = Sorted.of(Arrays.copyOf(values, filled), Arrays.copyOf(weights, filled));
    for (Sorted list : levels) {
      all = list.isEmpty() ? all : list.joined(all);
    }
    return all;
  }

  /**
   * Values in ascending order, with weights.
   *
   * @param values n values, not to be written to
   * @param weights their weights, not to be written to
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Sorted(double[] values, double[] weights) {

    /**
     * Sorts values.
     *
     * @param values n values, not changed
     * @param weights their weights; the array itself is kept if all are equal, and else copied
     */
    public static Sorted of(double[] values, double[] weights) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      return new Sorted(sorted, areEqual(weights) ? weights : inOrder(sorted, values, weights));
    }

    private boolean isEmpty() {
      return values.length == 0;
    }

    private static boolean areEqual(double[] weights) {
      boolean areEqual = true;
      for (double weight : weights) {
        areEqual &= weight == weights[0];
      }
      return areEqual;
    }

    /** The weights in the order of their values; those of equal values stay in theirs. */
    private static double[] inOrder(double[] sorted, double[] values, double[] weights) {
      double[] result = new double[sorted.length];
      int[] equalBefore = new int[sorted.length];
      for (int i = 0; i < values.length; i++) {
        int first = firstOf(values[i], sorted);
        result[first + equalBefore[first]++] = weights[i];
      }
      return result;
    }

    /** The place of the first element that is not less than a value. */
    private static int firstOf(double value, double[] sorted) {
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (Double.compare(sorted[middle], value) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private Sorted joined(Sorted other) {
      int n = values.length + other.values.length;
      double[] v = new double[n];
      double[] w = new double[n];
      int a = 0;
      int b = 0;
      for (int i = 0; i < n; i++) {
        boolean own =
            b == other.values.length || (a < values.length && values[a] <= other.values[b]);
        v[i] = own ? values[a] : other.values[b];
        w[i] = own ? weights[a++] : other.weights[b++];
      }
      return new Sorted(v, w);
    }

    /** Joins neighbours until at most {@code limit} values are left. */
    private Sorted reduced(int limit) {
      double smallest = Arrays.stream(weights).sum() / (limit - 1) * (1 + ROUNDING);
      Sorted result = this;
      for (int t = 0; t < GROUP_WEIGHTS.length && result.values.length > limit; t++) {
        result = grouped(GROUP_WEIGHTS[t] * smallest);
      }
      return result;
    }

    /** Joins neighbours as long as they weigh no more than this together. */
    private Sorted grouped(double groupWeight) {
      double[] v = new double[values.length];
      double[] w = new double[values.length];
      int groups = 0;
      for (int i = 0; i < values.length; i++) {
        if (groups > 0 && w[groups - 1] + weights[i] <= groupWeight) {
          groups--;
        }
        v[groups] = values[i];
        w[groups++] += weights[i];
      }
      return new Sorted(Arrays.copyOf(v, groups), Arrays.copyOf(w, groups));
    }
  }
}
