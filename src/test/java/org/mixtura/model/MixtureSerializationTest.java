// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.testing.Examples;
import org.mixtura.testing.MixtureAssert;
import org.mixtura.testing.Serialized;

/** Java serialization keeps every bit. */
class MixtureSerializationTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";

  @ParameterizedTest
  @MethodSource(TYPES)
  void parametersAndDensitiesKeepTheirBits(CovarianceType type) {
    GaussianMixture model = Examples.ofType(type, 3);
    GaussianMixture copy = Serialized.copy(model);
    Samples samples = Samples.of(Examples.rows(300, 3, 2));
    MixtureAssert.assertSameBits(model, copy);
    assertArrayEquals(model.logDensities(samples), copy.logDensities(samples));
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aMarginalOfNothingNumericIsKept(CovarianceType type) {
    GaussianMixture empty = Examples.ofType(type, 2).marginal(List.of());
    GaussianMixture copy = Serialized.copy(empty);
    assertEquals(0, copy.dimension());
    assertArrayEquals(empty.weights(), copy.weights());
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aConditionalIsKept(CovarianceType type) {
    double[] far = {1e4, Double.NaN, Double.NaN};
    GaussianMixture conditional = Examples.ofType(type, 3).conditional(far);
    MixtureAssert.assertSameBits(conditional, Serialized.copy(conditional));
  }

  @Test
  void categoricalAttributesAndConstantsAreKept() {
    GaussianMixture model = CategoricalMixtureTest.mixture(CovarianceTypes.FULL);
    MixtureAssert.assertSameBits(model, Serialized.copy(model));
    assertEquals(List.of("flat"), Serialized.copy(model).schema().constant());
  }
}
