// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.testing.Reference;

/** EM from a mixture of another covariance type. */
class FitFromTest {
  private static final Samples IRIS = Samples.of(Reference.iris());

  static Stream<Arguments> pairs() {
    return CovarianceTypes.all().stream()
        .flatMap(from -> CovarianceTypes.all().stream().map(to -> Arguments.of(from, to)));
  }

  /** Tied under tied-diag and tied-spherical failed: moments of pairs were asked for in vain. */
  @ParameterizedTest
  @MethodSource("pairs")
  void aStartOfAnyTypeLeadsToAnyType(CovarianceType from, CovarianceType to) {
    FitOptions options = FitOptions.DEFAULTS.withComponents(2).withStarts(1);
    Fit start = new MixtureFitter(options.withCovarianceType(from)).fit(IRIS);
    Fit fit =
        new MixtureFitter(options.withCovarianceType(to))
            .fitFrom(TrainingData.of(IRIS), start.model(), "from " + from, FitListener.NONE);
    assertEquals(to, fit.model().type());
    assertTrue(Double.isFinite(fit.logLikelihood()));
  }
}
