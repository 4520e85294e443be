// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.StoredModel;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.RandomMixtures;

/** Any mixture and any rows can be drawn. */
class RenderingTest {
  static Stream<Arguments> chartData() {
    GaussianMixture pair = ChartDataExamples.mixture(2, 2);
    return Stream.concat(
        Stream.of(1, 2, 3, 6, 100)
            .map(
                d ->
                    Arguments.of(
                        d + " attributes",
                        ChartDataExamples.of(ChartDataExamples.mixture(3, d), 300))),
        Stream.of(
            Arguments.of(
                "one component", ChartDataExamples.of(ChartDataExamples.mixture(1, 2), 300)),
            Arguments.of(
                "20 components", ChartDataExamples.of(ChartDataExamples.mixture(20, 3), 300)),
            Arguments.of("almost singular", ChartDataExamples.of(singular(), 300)),
            Arguments.of("1 row", ChartDataExamples.of(pair, 1)),
            Arguments.of("one cluster", ChartDataExamples.with(pair, pair.mean(1), pair.mean(1))),
            Arguments.of("no rows", ChartData.of(StoredModel.of(pair))),
            Arguments.of(
                "1 row of one attribute", ChartDataExamples.of(ChartDataExamples.mixture(2, 1), 1)),
            Arguments.of("weights", weighted()),
            Arguments.of("nominal and constant attributes", mixed())));
  }

  private static GaussianMixture singular() {
    double[][] means = {{0, 0}, {2, -3}};
    return ChartDataExamples.plane(means, 1, 0.999999, 0.999999, 1, 1e-18, 0, 0, 1e-18);
  }

  private static ChartData weighted() {
    GaussianMixture model = ChartDataExamples.mixture(2, 2);
    Samples samples = Samples.of(model.sample(200, 1).rows(), RandomMixtures.sampleWeights(200));
    return ChartData.of(StoredModel.of(model)).with(new SampledRows(samples, 5000));
  }

  /** Of a fit, which leaves out what does not vary. */
  private static ChartData mixed() {
    Samples.Builder builder =
        Samples.builder(
            List.of("x", "always", "y"),
            List.of(new CategoricalAttribute("housing", List.of("rent", "own"))));
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      double group = i % 2;
      builder.add(
          new double[] {5 * group + random.nextGaussian(), 7, random.nextGaussian(), group});
    }
    Samples samples = builder.build();
    return ChartData.of(new MixtureFitter(FitOptions.DEFAULTS.withComponents(2)).fit(samples))
        .with(SampledRows.of(samples, 1000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("chartData")
  void everyChartIsDrawnInBothThemesAndSizes(String name, ChartData some) {
    ChartData chartData = ChartDataExamples.everything(some);
    for (ChartKind kind : ChartKind.values()) {
      if (kind.shows(chartData)) {
        Chart chart = kind.of(chartData, List.of());
        for (Theme theme : Theme.values()) {
          assertDrawn(chart, ChartDataExamples.SMALL, theme);
          assertDrawn(chart, ChartDataExamples.LARGE, theme);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void everyTypeIsDrawn(CovarianceType type) {
    for (int d : new int[] {1, 2, 3}) {
      ChartData chartData = ChartDataExamples.of(RandomMixtures.of(type, 2, d, 1), 100);
      for (ChartKind kind : List.of(ChartKind.CLUSTERS, ChartKind.DENSITY, ChartKind.UNCERTAINTY)) {
        assertDrawn(kind.of(chartData, List.of()), ChartDataExamples.SMALL, Theme.LIGHT);
      }
    }
  }

  /** The middle of the picture, without titles and axes, has something that is not background. */
  private static void assertDrawn(Chart chart, Dimension size, Theme theme) {
    BufferedImage image = ChartFile.image(chart, size, theme);
    int width = size.width / 2;
    int height = size.height / 2;
    int[] middle = image.getRGB(width / 2, height / 2, width, height, null, 0, width);
    int background = theme.background().getRGB();
    int grid = theme.grid().getRGB();
    long drawn = Arrays.stream(middle).filter(rgb -> rgb != background && rgb != grid).count();
    assertTrue(drawn > 20, () -> chart.title() + " has " + drawn + " pixels");
    assertEquals(background, image.getRGB(0, 0));
  }
}
