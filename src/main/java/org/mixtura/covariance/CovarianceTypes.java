// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The covariance types there are: six of which scikit-learn and others have names, and the eight
 * that only mclust names, with its codes.
 */
public final class CovarianceTypes {
  /** Each component has its own covariance of any shape; mclust's VVV. */
  public static final CovarianceType FULL = new Full();

  /** All components share one covariance of any shape; mclust's EEE. */
  public static final CovarianceType TIED = new Tied();

  /** Each component has its own variances, no correlation within; mclust's VVI. */
  public static final CovarianceType DIAG = new Diag();

  /** Each component has one variance for all attributes; mclust's VII. */
  public static final CovarianceType SPHERICAL = new Spherical();

  /** All components share their variances, no correlation within; mclust's EEI. */
  public static final CovarianceType TIED_DIAG = new TiedDiag();

  /** One variance for all components and attributes; mclust's EII. */
  public static final CovarianceType TIED_SPHERICAL = new TiedSpherical();

  /** Axis-aligned, of one shape, each of its own volume. */
  public static final CovarianceType VEI = new Vei();

  /** Axis-aligned, of one volume, each of its own shape. */
  public static final CovarianceType EVI = new Evi();

  /** Of one shape and orientation, each of its own volume. */
  public static final CovarianceType VEE = new Vee();

  /** Of one volume and orientation, each of its own shape. */
  public static final CovarianceType EVE = new Eve();

  /** Of one orientation, each of its own volume and shape. */
  public static final CovarianceType VVE = new Vve();

  /** Of one volume and shape, each of its own orientation. */
  public static final CovarianceType EEV = new Eev();

  /** Of one shape, each of its own volume and orientation. */
  public static final CovarianceType VEV = new Vev();

  /** Of one volume, each of its own shape and orientation. */
  public static final CovarianceType EVV = new Evv();

  private static final List<CovarianceType> ALL =
      List.of(
          FULL,
          TIED,
          DIAG,
          SPHERICAL,
          TIED_DIAG,
          TIED_SPHERICAL,
          VEI,
          EVI,
          VEE,
          EVE,
          VVE,
          EEV,
          VEV,
          EVV);

  private CovarianceTypes() {}

  /** All types: the six that have names of their own, then those with mclust's. */
  public static List<CovarianceType> all() {
    return ALL;
  }

  /**
   * The type of a name.
   *
   * @param name a canonical name or an mclust code, in any case
   * @return the type
   * @throws IllegalArgumentException if there is none; the message lists what is allowed
   */
  public static CovarianceType named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(t -> wanted.equals(t.name()) || wanted.equalsIgnoreCase(t.mclustCode()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no covariance type '%s'; allowed are %s"
                        .formatted(
                            name,
                            ALL.stream()
                                .map(CovarianceType::names)
                                .collect(Collectors.joining(", ")))));
  }
}
