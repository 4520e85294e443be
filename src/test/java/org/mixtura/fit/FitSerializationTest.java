package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.model.MixtureAssert.assertSameBits;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.Reference;
import org.mixtura.Serialized;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;

class FitSerializationTest {
  @ParameterizedTest
  @MethodSource("org.mixtura.em.Examples#types")
  void aFitKeepsAllItKnows(CovarianceType type) {
    Fit fit =
        Fits.of(
            Samples.of(Reference.faithful()),
            FitOptions.DEFAULTS.withCovarianceType(type).withComponents(3));
    Fit copy = Serialized.copy(fit);
    assertSameBits(fit.model(), copy.model());
    assertEquals(fit.quality(), copy.quality());
    assertEquals(fit.course(), copy.course());
    assertEquals(fit.diagnosis(), copy.diagnosis());
    assertArrayEquals(fit.quantiles().values(), copy.quantiles().values());
  }
}
