package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.Complaint.assertComplains;

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

/** Which charts there are of an exhibit, and over which attributes. */
class ChartKindTest {
  private static final List<String> SIX = List.of("a", "b", "c", "d", "e", "f");

  @Test
  void aModelAloneHasChartsOfTheMixture() {
    Exhibit alone = Exhibit.of(StoredModel.of(Exhibits.mixture(2, 2)));
    for (ChartKind kind : ChartKind.values()) {
      boolean shown = kind == ChartKind.CLUSTERS || kind == ChartKind.DENSITY;
      assertEquals(shown, kind.shows(alone), kind.label());
    }
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void aSearchWithRowsHasAll(ChartKind kind) {
    assertTrue(kind.shows(Exhibits.searched()));
    assertFalse(kind.of(Exhibits.searched(), List.of()).title().isBlank());
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
    Exhibit exhibit =
        Exhibit.of(new MixtureFitter(FitOptions.DEFAULTS.withComponents(1)).fit(samples))
            .with(SampledRows.of(samples, 10));
    assertFalse(kind.shows(exhibit));
    assertComplains(() -> kind.of(exhibit, List.of()), kind.label(), "numeric attributes");
    assertTrue(ChartKind.CONVERGENCE.shows(exhibit));
  }

  @ParameterizedTest
  @EnumSource(
      value = ChartKind.class,
      names = {"UNCERTAINTY", "LOG_DENSITIES", "CRITERION", "CONVERGENCE"})
  void whatIsNotThereIsSaid(ChartKind kind) {
    Exhibit alone = Exhibit.of(StoredModel.of(Exhibits.mixture(2, 2)));
    assertComplains(() -> kind.of(alone, List.of()), kind.label());
  }

  @Test
  void unknownAttributesAreRefused() {
    Exhibit exhibit = Exhibits.of(Exhibits.named(Exhibits.mixture(2, 2), "a", "b"), 5);
    assertComplains(() -> ChartKind.CLUSTERS.of(exhibit, List.of("c")), "'c'", "a", "b");
  }

  @Test
  void tooManyAttributesAreRefused() {
    GaussianMixture model = Exhibits.named(Exhibits.mixture(2, 6), SIX.toArray(String[]::new));
    Exhibit exhibit = Exhibits.of(model, 5);
    assertComplains(() -> ChartKind.DENSITY.of(exhibit, SIX), "6", "2");
    assertEquals("Clusters: pairs of 6 attributes", ChartKind.CLUSTERS.of(exhibit, SIX).title());
    assertEquals(
        "Clusters: d and b", ChartKind.CLUSTERS.of(exhibit, List.of("d", "b", "d")).title());
  }

  /** The second and fourth tell the components apart. */
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
    Exhibit exhibit = Exhibits.of(model, 5);
    assertEquals("Density: b and d", ChartKind.DENSITY.of(exhibit, List.of()).title());
  }

  @Test
  void rowsMustHaveTheAttributesOfTheMixture() {
    StoredModel stored = StoredModel.of(Exhibits.named(Exhibits.mixture(2, 2), "a", "b"));
    SampledRows rows = SampledRows.of(Samples.of(new double[][] {{1, 2}}), 5);
    assertComplains(() -> Exhibit.of(stored).with(rows), "x1", "a");
    assertEquals(Optional.empty(), Exhibit.of(stored).rows());
  }
}
