// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The points that moments are taken about, one for each component. Sums about a point far from the
 * component's mean lose digits: a variance loses those of (distance / standard deviation)^2. So a
 * component far from the centre of the data is anchored at its own mean. Those near it share the
 * centre, and with it the powers of each sample's deviation, which then are computed once for all
 * of them.
 */
public final class Anchors {
  /**
   * As many standard deviations from the centre are near, for each attribute: at most 8 of a
   * double's 53 bits are lost, and a variance keeps 13 decimal digits.
   */
  private static final double NEAR = 16;

  private final double[][] points;

  /** Which components share the centre, K values; and their numbers. */
  private final boolean[] near;

  private final int[] nearOnes;

  private Anchors(double[][] points, boolean[] near) {
    this.points = points;
    this.near = near;
    nearOnes = IntStream.range(0, near.length).filter(k -> near[k]).toArray();
  }

  /** Each component at a point of its own, K x d. */
  public static Anchors apart(double[][] points) {
    return new Anchors(points, new boolean[points.length]);
  }

  /**
   * The centre for components near it, their means for the others.
   *
   * @param centre of the data, d values
   * @param means K x d
   * @param variances of each attribute in each component, K x d
   */
  public static Anchors of(double[] centre, double[][] means, double[][] variances) {
    double[][] points = new double[means.length][];
    boolean[] near = new boolean[means.length];
    for (int k = 0; k < points.length; k++) {
      near[k] = isNear(centre, means[k], variances[k]);
      points[k] = near[k] ? centre : means[k];
    }
    return new Anchors(points, near);
  }

  private static boolean isNear(double[] centre, double[] mean, double[] variances) {
    boolean near = true;
    for (int j = 0; j < centre.length; j++) {
      near &= Math.abs(mean[j] - centre[j]) <= NEAR * Math.sqrt(variances[j]);
    }
    return near;
  }

  /** These anchors if all components share the centre; else each at a point of its own. */
  public Anchors allOrNone(double[][] means) {
    return allNear() ? this : apart(means);
  }

  /** Number of components, K. */
  public int components() {
    return points.length;
  }

  /** Number of attributes, d. */
  public int dimension() {
    return points[0].length;
  }

  /** Whether a component is anchored at the centre. */
  public boolean near(int k) {
    return near[k];
  }

  /** Whether all components are anchored at the centre. */
  public boolean allNear() {
    return nearOnes.length == near.length;
  }

  /** Whether some components are anchored at the centre. */
  boolean anyNear() {
    return nearOnes.length > 0;
  }

  /** The components anchored at the centre. */
  int[] nearOnes() {
    return nearOnes.clone();
  }

  /** The anchor of a component; not to be written to. */
  double[] point(int k) {
    return points[k];
  }

  /** Whether moments about other anchors can be added to those about these. */
  boolean sameAs(Anchors other) {
    return this == other
        || (Arrays.equals(near, other.near) && Arrays.deepEquals(points, other.points));
  }
}
