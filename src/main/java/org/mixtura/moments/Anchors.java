// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.moments;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The points a_k that moments are taken about, one for each of K components over d attributes. Sums
 * about a point far from the component's mean lose digits: a variance loses those of (distance /
 * standard deviation)^2 (Chan, Golub and LeVeque 1983, doi 10.1080/00031305.1983.10483115). So a
 * component far from the centre c of the data is anchored at its own mean. Those near it share the
 * centre, and with it the powers of each sample's deviation, which are computed once for all of
 * them. A component of mean m_k and variances v_k is near if
 *
 * <pre>
 *   |m_kj - c_j| &lt;= 16 sqrt(v_kj)   for all j
 * </pre>
 *
 * <ul>
 *   <li>A mean or variance that is NaN: the component is not near.
 *   <li>A variance of 0: it is near only if its mean equals the centre in this attribute.
 *   <li>d = 0: all components are near.
 * </ul>
 *
 * <p>Immutable and thread-safe, as long as nobody writes to the points it was given.
 */
public final class Anchors {
  /**
   * As many standard deviations from the centre are near, for each attribute: at most 8 of a
   * double's 53 bits are lost, and a variance keeps 13 decimal digits.
   */
  private static final double NEAR = 16;

  private final double[][] points;

  /** Which components share the centre, K values. */
  private final boolean[] near;

  /** Their numbers, ascending. */
  private final int[] nearOnes;

  private Anchors(double[][] points, boolean[] near) {
    this.points = points;
    this.near = near;
    nearOnes = IntStream.range(0, near.length).filter(k -> near[k]).toArray();
  }

  /**
   * Each component at a point of its own.
   *
   * @param points K x d, at least one; kept
   */
  public static Anchors apart(double[][] points) {
    return new Anchors(points, new boolean[points.length]);
  }

  /**
   * The centre for components near it, their means for the others.
   *
   * @param centre of the data, d values; kept
   * @param means K x d, at least one; those of components that are not near are kept
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

  /**
   * These anchors if all components share the centre; else each component at its mean. Sums that
   * are pooled over components need one of the two.
   *
   * @param means K x d
   */
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

  /** The components anchored at the centre, ascending. */
  int[] nearOnes() {
    return nearOnes.clone();
  }

  /** The anchor of a component; not to be written to. */
  double[] point(int k) {
    return points[k];
  }

  /**
   * Whether moments about other anchors can be added to those about these: all points are equal.
   */
  boolean sameAs(Anchors other) {
    return this == other
        || (Arrays.equals(near, other.near) && Arrays.deepEquals(points, other.points));
  }
}
