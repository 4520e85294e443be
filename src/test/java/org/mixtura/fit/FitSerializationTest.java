// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.MixtureAssert.assertSameBits;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;
import org.mixtura.testing.Reference;
import org.mixtura.testing.Serialized;

class FitSerializationTest {
  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void aFitKeepsAllItKnows(CovarianceType type) {
    Fit fit =
        Fits.of(
            Samples.of(Reference.faithful()),
            FitOptions.DEFAULTS.withCovarianceType(type).withComponents(3));
    Fit copy = Serialized.copy(fit);
    assertSameBits(fit.model(), copy.model());
    assertEquals(fit.quality(), copy.quality());
    assertEquals(fit.history(), copy.history());
    assertEquals(fit.diagnostics(), copy.diagnostics());
    assertArrayEquals(fit.quantiles().values(), copy.quantiles().values());
  }
}
