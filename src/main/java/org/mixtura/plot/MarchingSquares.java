// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

/**
 * Lines of equal height over a grid of unit cells, by marching squares (Lorensen and Cline 1987,
 * doi 10.1145/37402.37422, in the plane): the heights are taken as linear between corners.
 */
final class MarchingSquares {
  private final double[][] heights;
  private final DoubleBinaryOperator between;

  /**
   * The lines over a grid.
   *
   * @param heights of the corners, column by column, at least 2 x 2
   * @param between height of any point, in cells
   */
  MarchingSquares(double[][] heights, DoubleBinaryOperator between) {
    this.heights = heights;
    this.between = between;
  }

  /** Number of cells across. */
  int width() {
    return heights.length - 1;
  }

  /** Number of cells upwards. */
  int height() {
    return heights[0].length - 1;
  }

  /**
   * A line in one piece.
   *
   * @param points x and y, in cells
   * @param closed whether it goes on from the last point to the first one
   */
  record Curve(List<double[]> points, boolean closed) {}

  /** The lines at a level, in no particular order. */
  List<Curve> curves(double level) {
    Map<Integer, List<Integer>> neighbours = segments(level);
    List<Curve> curves = new ArrayList<>();
    while (!neighbours.isEmpty()) {
      curves.add(curve(neighbours, level));
    }
    return curves;
  }

  /** For each side of a cell that a line crosses, the next sides that it crosses: one or two. */
  private Map<Integer, List<Integer>> segments(double level) {
    Map<Integer, List<Integer>> neighbours = new HashMap<>();
    for (int i = 0; i < width(); i++) {
      double[] left = heights[i];
      double[] right = heights[i + 1];
      for (int j = 0; j < height(); j++) {
        boolean above = left[j] >= level;
        // most cells are all on one side
        if (above != right[j] >= level
            || above != left[j + 1] >= level
            || above != right[j + 1] >= level) {
          addSegments(i, j, level, neighbours);
        }
      }
    }
    return neighbours;
  }

  /** Adds the line through a cell, of which two sides are crossed, or, at a saddle, all four. */
  private void addSegments(int i, int j, double level, Map<Integer, List<Integer>> neighbours) {
    int[] crossed = Arrays.stream(sides(i, j)).filter(side -> crosses(side, level)).toArray();
    if (crossed.length == 2) {
      join(crossed[0], crossed[1], neighbours);
    } else {
      // the ridge is where the middle says
      int first =
          heights[i][j] >= level == between.applyAsDouble(i + 0.5, j + 0.5) >= level ? 0 : 1;
      join(crossed[first], crossed[first + 1], neighbours);
      join(crossed[first + 2], crossed[(first + 3) % 4], neighbours);
    }
  }

  private static void join(int a, int b, Map<Integer, List<Integer>> neighbours) {
    neighbours.computeIfAbsent(a, side -> new ArrayList<>(2)).add(b);
    neighbours.computeIfAbsent(b, side -> new ArrayList<>(2)).add(a);
  }

  /** The four sides of a cell, in order around it. */
  private int[] sides(int i, int j) {
    return new int[] {horizontal(i, j), vertical(i + 1, j), horizontal(i, j + 1), vertical(i, j)};
  }

  /**
   * The number of the side that goes right from a corner, which is even; that which goes up is odd.
   */
  private int horizontal(int i, int j) {
    return 2 * (i * heights[0].length + j);
  }

  private int vertical(int i, int j) {
    return horizontal(i, j) + 1;
  }

  private double start(int side) {
    return heights[column(side)][row(side)];
  }

  private double end(int side) {
    return side % 2 == 0
        ? heights[column(side) + 1][row(side)]
        : heights[column(side)][row(side) + 1];
  }

  private int column(int side) {
    return side / 2 / heights[0].length;
  }

  private int row(int side) {
    return side / 2 % heights[0].length;
  }

  private boolean crosses(int side, double level) {
    return start(side) >= level != end(side) >= level;
  }

  /** Removes a line from the map: from some side in both directions, until it ends or closes. */
  private Curve curve(Map<Integer, List<Integer>> neighbours, double level) {
    int begin = neighbours.keySet().iterator().next();
    List<Integer> ways = removed(begin, neighbours);
    List<Integer> sides = new ArrayList<>(follow(begin, ways.get(0), neighbours));
    boolean closed = ways.size() == 2 && sides.get(sides.size() - 1).equals(ways.get(1));
    Collections.reverse(sides);
    sides.add(begin);
    if (ways.size() == 2 && !closed) {
      sides.addAll(follow(begin, ways.get(1), neighbours));
    }
    return new Curve(sides.stream().map(side -> point(side, level)).toList(), closed);
  }

  /** The sides that a line crosses after one, which are removed from the map. */
  private static List<Integer> follow(
      int from, int through, Map<Integer, List<Integer>> neighbours) {
    List<Integer> way = new ArrayList<>();
    int before = from;
    for (int next = through; next >= 0; ) {
      way.add(next);
      int last = next;
      next = onward(removed(next, neighbours), before, neighbours);
      before = last;
    }
    return way;
  }

  /** The neighbours of a side of the map, which is removed from it. */
  private static List<Integer> removed(int side, Map<Integer, List<Integer>> neighbours) {
    return Objects.requireNonNull(neighbours.remove(side));
  }

  /** The next side that is neither the last one nor removed; else -1. */
  private static int onward(
      List<Integer> ways, int before, Map<Integer, List<Integer>> neighbours) {
    return ways.stream()
        .filter(way -> way != before && neighbours.containsKey(way))
        .findFirst()
        .orElse(-1);
  }

  private double[] point(int side, double level) {
    double share = (start(side) - level) / (start(side) - end(side));
    return side % 2 == 0
        ? new double[] {column(side) + share, row(side)}
        : new double[] {column(side), row(side) + share};
  }
}
