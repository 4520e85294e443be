// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.mixtura.model.GaussianMixture;

/** Compares mixtures. */
public final class MixtureAssert {
  private MixtureAssert() {}

  /** Every parameter has the same bits. */
  public static void assertSameBits(GaussianMixture expected, GaussianMixture actual) {
    assertEquals(expected.schema(), actual.schema());
    assertEquals(expected.type(), actual.type());
    assertBits(expected.weights(), actual.weights());
    assertEquals(expected.components(), actual.components());
    for (int k = 0; k < expected.components(); k++) {
      assertBits(expected.mean(k), actual.mean(k));
      for (int a = 0; a < expected.categorical().size(); a++) {
        assertBits(
            expected.categorical().get(a).probabilities(k),
            actual.categorical().get(a).probabilities(k));
      }
    }
    assertBits(
        expected.type().parameters(expected.covariances()),
        actual.type().parameters(actual.covariances()));
  }

  /** JUnit without a tolerance compares bits. */
  private static void assertBits(double[] expected, double[] actual) {
    assertArrayEquals(expected, actual);
  }

  /**
   * Weights agree relatively, means in units of the standard deviations, and covariances in units
   * of both standard deviations.
   */
  public static void assertClose(
      GaussianMixture expected, GaussianMixture actual, double tolerance) {
    assertEquals(expected.components(), actual.components());
    for (int k = 0; k < expected.components(); k++) {
      assertEquals(
          expected.weight(k), actual.weight(k), tolerance * expected.weight(k), "weight " + k);
      assertCloseMeans(k, expected, actual, tolerance);
      assertCloseCovariances(k, expected, actual, tolerance);
    }
  }

  private static void assertCloseMeans(
      int k, GaussianMixture expected, GaussianMixture actual, double tolerance) {
    for (int j = 0; j < expected.dimension(); j++) {
      assertEquals(
          expected.mean(k)[j],
          actual.mean(k)[j],
          tolerance * deviation(expected, k, j),
          "mean " + k + ", " + j);
    }
  }

  private static void assertCloseCovariances(
      int k, GaussianMixture expected, GaussianMixture actual, double tolerance) {
    for (int j = 0; j < expected.dimension(); j++) {
      for (int l = 0; l < expected.dimension(); l++) {
        assertEquals(
            expected.covariances().get(k, j, l),
            actual.covariances().get(k, j, l),
            tolerance * deviation(expected, k, j) * deviation(expected, k, l),
            "covariance " + k + ", " + j + ", " + l);
      }
    }
  }

  private static double deviation(GaussianMixture model, int k, int j) {
    return Math.sqrt(model.covariances().get(k, j, j));
  }

  /** Two numbers agree relatively. */
  public static void assertRelative(double expected, double actual, double tolerance) {
    assertEquals(expected, actual, tolerance * Math.abs(expected));
  }
}
