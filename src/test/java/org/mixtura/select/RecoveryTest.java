// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.fit.TrainingData;
import org.mixtura.model.DrawnSamples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Examples;

/**
 * The number of components comes back for each covariance type. Few draws of each, by turns of two
 * and three attributes, are searched for up to five components; {@code -Dmixtura.recovery.draws=20}
 * makes more of them, in less than a minute.
 */
class RecoveryTest {
  private static final int DRAWS = Integer.getInteger("mixtura.recovery.draws", 5);
  private static final double ENOUGH = 0.9;
  private static final double SAME_PARTITION = 0.95;

  /** Where EM ends is known to so much, by its tolerance. */
  private static final double AS_GOOD = 1e-3;

  private static final int N = 500;

  static Stream<Arguments> truths() {
    return Examples.types().flatMap(f -> Stream.of(Arguments.of(f, 2), Arguments.of(f, 3)));
  }

  /** What a search made of a draw. */
  private record Recovered(int components, double randIndex, double bic, double bicFromTruth) {

    static Recovered of(CovarianceType type, int components, int number) {
      GaussianMixture truth = TypeTruth.of(type, components, 2 + number % 2);
      DrawnSamples draw = truth.sample(N, 100L * components + number);
      Samples samples = Samples.of(draw.rows());
      Selection selection = Searches.upTo(5, samples);
      return new Recovered(
          selection.chosen().components(),
          Partitions.adjustedRandIndex(
              draw.components(), selection.best().model().assignments(samples)),
          selection.chosen().value(Criterion.BIC),
          bicFrom(truth, type, samples));
    }

    private static double bicFrom(GaussianMixture truth, CovarianceType type, Samples samples) {
      FitOptions options =
          FitOptions.DEFAULTS.withComponents(truth.components()).withCovarianceType(type);
      return new MixtureFitter(options)
          .fitFrom(TrainingData.of(samples), truth, "truth", FitListener.NONE)
          .quality()
          .bic();
    }
  }

  @ParameterizedTest
  @MethodSource("truths")
  void theNumberOfComponentsIsFound(CovarianceType type, int components) {
    List<Recovered> outcomes =
        IntStream.range(0, DRAWS).mapToObj(i -> Recovered.of(type, components, i)).toList();
    long right =
        outcomes.stream()
            .filter(o -> o.components() == components && o.randIndex() >= SAME_PARTITION)
            .count();
    assertTrue(right >= ENOUGH * DRAWS, outcomes::toString);
    assertTrue(
        outcomes.stream().allMatch(o -> o.bic() <= o.bicFromTruth() + AS_GOOD), outcomes::toString);
  }
}
