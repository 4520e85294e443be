// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.StoredModel;
import org.mixtura.model.GaussianMixture;

/** Which charts there are of chart data, and over which attributes. */
class ChartKindTest {
  private static final List<String> SIX = List.of("a", "b", "c", "d", "e", "f");

  @Test
  void aModelAloneHasChartsOfTheMixture() {
    ChartData alone = ChartData.of(StoredModel.of(ChartDataExamples.mixture(2, 2)));
    for (ChartKind kind : ChartKind.values()) {
      boolean shown = kind == ChartKind.CLUSTERS || kind == ChartKind.DENSITY;
      assertEquals(shown, kind.shows(alone), kind.label());
    }
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void aSearchWithRowsHasAll(ChartKind kind) {
    assertTrue(kind.shows(ChartDataExamples.searched()));
    assertFalse(kind.of(ChartDataExamples.searched(), List.of()).title().isBlank());
  }

  @ParameterizedTest
  @EnumSource(
      value = ChartKind.class,
      names = {"CLUSTERS", "DENSITY", "UNCERTAINTY"})
  void nominalAttributesAloneHaveNoPicture(ChartKind kind) {
    Samples.Builder builder =
        Samples.builder(
            List.of(), List.of(new CategoricalAttribute("housing", List.of("rent", "own"))));
    IntStream.range(0, 40).forEach(i -> builder.add(new double[] {i % 3 == 0 ? 1 : 0}));
    Samples samples = builder.build();
    ChartData chartData =
        ChartData.of(new MixtureFitter(FitOptions.DEFAULTS.withComponents(1)).fit(samples))
            .with(SampledRows.of(samples, 10));
    assertFalse(kind.shows(chartData));
    assertComplains(() -> kind.of(chartData, List.of()), kind.label(), "numeric attributes");
    assertTrue(ChartKind.CONVERGENCE.shows(chartData));
  }

  @ParameterizedTest
  @EnumSource(
      value = ChartKind.class,
      names = {"UNCERTAINTY", "LOG_DENSITIES", "CRITERION", "CONVERGENCE"})
  void whatIsNotThereIsSaid(ChartKind kind) {
    ChartData alone = ChartData.of(StoredModel.of(ChartDataExamples.mixture(2, 2)));
    assertComplains(() -> kind.of(alone, List.of()), kind.label());
  }

  @Test
  void unknownAttributesAreRefused() {
    ChartData chartData =
        ChartDataExamples.of(ChartDataExamples.named(ChartDataExamples.mixture(2, 2), "a", "b"), 5);
    assertComplains(() -> ChartKind.CLUSTERS.of(chartData, List.of("c")), "'c'", "a", "b");
  }

  @Test
  void tooManyAttributesAreRefused() {
    GaussianMixture model =
        ChartDataExamples.named(ChartDataExamples.mixture(2, 6), SIX.toArray(String[]::new));
    ChartData chartData = ChartDataExamples.of(model, 5);
    assertComplains(() -> ChartKind.DENSITY.of(chartData, SIX), "6", "2");
    assertEquals("Clusters: pairs of 6 attributes", ChartKind.CLUSTERS.of(chartData, SIX).title());
    assertEquals(
        "Clusters: d and b", ChartKind.CLUSTERS.of(chartData, List.of("d", "b", "d")).title());
  }

  /** The second and fourth separate the components. */
  @Test
  void withoutAWishTheAttributesThatTellComponentsApartAreShown() {
    double[][] means = {{0, 0, 0, 0, 0, 0}, {0.1, 9, 0.2, -7, 0, 0.3}};
    double[] covariances = new double[72];
    IntStream.range(0, 12).forEach(i -> covariances[i / 6 * 36 + i % 6 * 7] = 1);
    GaussianMixture model =
        GaussianMixture.builder(org.mixtura.covariance.CovarianceTypes.FULL)
            .schema(new org.mixtura.model.Schema(SIX, List.of(), List.of()))
            .weights(0.5, 0.5)
            .means(means)
            .covariances(covariances)
            .build();
    ChartData chartData = ChartDataExamples.of(model, 5);
    assertEquals("Density: b and d", ChartKind.DENSITY.of(chartData, List.of()).title());
  }

  @Test
  void rowsMustHaveTheAttributesOfTheMixture() {
    StoredModel stored =
        StoredModel.of(ChartDataExamples.named(ChartDataExamples.mixture(2, 2), "a", "b"));
    SampledRows rows = SampledRows.of(Samples.of(new double[][] {{1, 2}}), 5);
    assertComplains(() -> ChartData.of(stored).with(rows), "x1", "a");
    assertEquals(Optional.empty(), ChartData.of(stored).rows());
  }
}
