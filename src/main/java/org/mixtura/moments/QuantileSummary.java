// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.util.MathArrays;
import org.apache.commons.math3.util.ResizableDoubleArray;

/**
 * The distribution of weighted values in bounded memory, from parts that add up: exact up to
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
 * <p>for n values: 1.6e-4 for 10^8. The same parts, merged in the same order, give the same bits.
 * (t-digest and DataSketches' KLL sketch take whole weights only; the former has no stated bound,
 * the latter draws at random.) Mutable, and not thread-safe: one per part of the work.
 */
public final class QuantileSummary {
  /** Values that a buffer holds. */
  static final int CAPACITY = 1 << 17;

  /**
   * Multiples of the smallest possible weight of a group that are tried, until few enough remain.
   */
  private static final double[] GROUP_WEIGHTS = {1, 1.25, 1.5, 2};

  private static final double ROUNDING = 1e-9;

  private final int capacity;
  private ResizableDoubleArray values = new ResizableDoubleArray();
  private ResizableDoubleArray weights = new ResizableDoubleArray();

  /** The list of each level, sorted by value; null where there is none at present. */
  private final List<Weighted> levels = new ArrayList<>();

  /** Nothing so far. */
  public QuantileSummary() {
    this(CAPACITY);
  }

  QuantileSummary(int capacity) {
    this.capacity = capacity;
  }

  /**
   * Adds a value.
   *
   * @param value any number but NaN
   * @param weight positive
   */
  public void add(double value, double weight) {
    if (values.getNumElements() == capacity) {
      promote(0, Weighted.sorted(values.getElements(), weights.getElements()));
      values = new ResizableDoubleArray();
      weights = new ResizableDoubleArray();
    }
    values.addElement(value);
    weights.addElement(weight);
  }

  /** Adds the values of another summary of the same capacity, which is not changed. */
  public void merge(QuantileSummary other) {
    for (int level = 0; level < other.levels.size(); level++) {
      if (other.levels.get(level) != null) {
        promote(level, other.levels.get(level));
      }
    }
    for (int i = 0; i < other.values.getNumElements(); i++) {
      add(other.values.getElement(i), other.weights.getElement(i));
    }
  }

  /** Puts a list where there is none, or joins it with the one there into one of the next level. */
  private void promote(int level, Weighted list) {
    if (level == levels.size()) {
      levels.add(list);
    } else if (levels.get(level) == null) {
      levels.set(level, list);
    } else {
      Weighted joined = levels.get(level).joined(list).reduced(capacity);
      levels.set(level, null);
      promote(level + 1, joined);
    }
  }

  /** Whether all values are held. */
  public boolean isExact() {
    return levels.size() < 2;
  }

  /** The values held, in no particular order; those of {@link #weights} belong to them. */
  public double[] values() {
    return concatenated(values.getElements(), list -> list.values);
  }

  /** The weights of the values held. */
  public double[] weights() {
    return concatenated(weights.getElements(), list -> list.weights);
  }

  private double[] concatenated(double[] buffer, Function<Weighted, double[]> part) {
    double[] all = buffer;
    for (Weighted list : levels) {
      all = list == null ? all : MathArrays.concatenate(part.apply(list), all);
    }
    return all;
  }

  /** Values in ascending order, with weights. */
  private static final class Weighted {
    private final double[] values;
    private final double[] weights;

    Weighted(double[] values, double[] weights) {
      this.values = values;
      this.weights = weights;
    }

    static Weighted sorted(double[] values, double[] weights) {
      if (Arrays.stream(weights).allMatch(w -> w == weights[0])) {
        Arrays.sort(values);
      } else {
        MathArrays.sortInPlace(values, weights);
      }
      return new Weighted(values, weights);
    }

    Weighted joined(Weighted other) {
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
      return new Weighted(v, w);
    }

    /** Joins neighbours until at most so many values are left. */
    Weighted reduced(int most) {
      double smallest = Arrays.stream(weights).sum() / (most - 1) * (1 + ROUNDING);
      Weighted result = this;
      for (int t = 0; t < GROUP_WEIGHTS.length && result.values.length > most; t++) {
        result = grouped(GROUP_WEIGHTS[t] * smallest);
      }
      return result;
    }

    /** Joins neighbours as long as they weigh no more together. */
    private Weighted grouped(double groupWeight) {
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
      return new Weighted(Arrays.copyOf(v, groups), Arrays.copyOf(w, groups));
    }
  }
}
