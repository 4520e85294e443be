// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

/** Agglomeration as it is defined: for each merge, all pairs are tried and all terms computed. */
final class PlainAgglomeration {
  private final double[][] rows;
  private final double[] weights;
  private final Term term;
  private final List<List<Integer>> clusters = new ArrayList<>();

  /** What a cluster adds to the criterion. */
  @FunctionalInterface
  private interface Term {
    double of(double[][] scatter, double weight, int points);
  }

  private PlainAgglomeration(double[][] rows, double[] weights, Term term) {
    this.rows = rows;
    this.weights = weights;
    this.term = term;
    for (int i = 0; i < rows.length; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Ward's criterion: the trace of the scatters. */
  static int[] ward(double[][] rows, double[] weights, int count) {
    return new PlainAgglomeration(rows, weights, (w, weight, points) -> trace(w)).cut(count);
  }

  /** The formula of {@link GaussianClusters}. */
  static int[] gaussian(double[][] rows, double[] weights, int count) {
    double total = Arrays.stream(weights).sum();
    int d = rows[0].length;
    double a = trace(new PlainAgglomeration(rows, weights, null).scatter(all(rows))) / total / d;
    Term term =
        (w, weight, points) ->
            weight * Math.log(determinant(w, weight, points) + (trace(w) + a) / weight);
    return new PlainAgglomeration(rows, weights, term).cut(count);
  }

  private static List<Integer> all(double[][] rows) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      all.add(i);
    }
    return all;
  }

  private static double trace(double[][] w) {
    return MatrixUtils.createRealMatrix(w).getTrace();
  }

  /** Of d points or fewer it is 0, which rounding would blur. */
  private static double determinant(double[][] w, double weight, int points) {
    return points <= w.length
        ? 0
        : new LUDecomposition(MatrixUtils.createRealMatrix(w).scalarMultiply(1 / weight))
            .getDeterminant();
  }

  private int[] cut(int count) {
    while (clusters.size() > count) {
      mergeCheapest();
    }
    int[] labels = new int[rows.length];
    for (int c = 0; c < clusters.size(); c++) {
      for (int i : clusters.get(c)) {
        labels[i] = c;
      }
    }
    return Partition.renumbered(labels);
  }

  private void mergeCheapest() {
    double least = Double.POSITIVE_INFINITY;
    int[] best = {};
    for (int one = 0; one < clusters.size(); one++) {
      for (int other = 0; other < one; other++) {
        double cost = cost(clusters.get(one), clusters.get(other));
        if (cost < least) {
          least = cost;
          best = new int[] {one, other};
        }
      }
    }
    clusters.get(best[1]).addAll(clusters.get(best[0]));
    clusters.remove(best[0]);
  }

  private double cost(List<Integer> one, List<Integer> other) {
    List<Integer> both = new ArrayList<>(one);
    both.addAll(other);
    return term(both) - term(one) - term(other);
  }

  private double term(List<Integer> cluster) {
    return term.of(scatter(cluster), weight(cluster), cluster.size());
  }

  private double weight(List<Integer> cluster) {
    return cluster.stream().mapToDouble(i -> weights[i]).sum();
  }

  /** About the cluster's mean. */
  private double[][] scatter(List<Integer> cluster) {
    int d = rows[0].length;
    double[] mean = new double[d];
    for (int i : cluster) {
      for (int j = 0; j < d; j++) {
        mean[j] += weights[i] / weight(cluster) * rows[i][j];
      }
    }
    double[][] scatter = new double[d][d];
    for (int i : cluster) {
      for (int j = 0; j < d; j++) {
        for (int l = 0; l < d; l++) {
          scatter[j][l] += weights[i] * (rows[i][j] - mean[j]) * (rows[i][l] - mean[l]);
        }
      }
    }
    return scatter;
  }
}
