// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitOptions;
import org.mixtura.format.StoredModel;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Schema;
import org.mixtura.select.ModelSearch;
import org.mixtura.select.SearchOptions;
import org.mixtura.testing.RandomMixtures;
import org.mixtura.testing.Reference;

/** Chart data for tests. */
final class ChartDataExamples {
  static final Dimension SMALL = new Dimension(400, 300);
  static final Dimension LARGE = new Dimension(1600, 1200);

  private ChartDataExamples() {}

  /** A model, and rows drawn from it. */
  static ChartData of(GaussianMixture model, int rows) {
    return ChartData.of(StoredModel.of(model))
        .with(SampledRows.of(samples(model, model.sample(rows, 1).rows()), rows));
  }

  static Samples samples(GaussianMixture model, double[][] rows) {
    Samples.Builder builder = Samples.builder(model.schema().attributes());
    for (double[] row : rows) {
      builder.add(row);
    }
    return builder.build();
  }

  /** The same with rows of one's own. */
  static ChartData with(GaussianMixture model, double[]... rows) {
    return ChartData.of(StoredModel.of(model))
        .with(new SampledRows(samples(model, rows), rows.length));
  }

  /** Components and attributes at random, of the type full. */
  static GaussianMixture mixture(int components, int dimension) {
    return RandomMixtures.of(CovarianceTypes.FULL, components, dimension, 1);
  }

  /** Two attributes; covariances are a, b, b, c for each component. */
  static GaussianMixture plane(double[][] means, double... covariances) {
    double[] weights =
        IntStream.range(0, means.length).mapToDouble(k -> 1.0 / means.length).toArray();
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(weights)
        .means(means)
        .covariances(covariances)
        .build();
  }

  /** One attribute. */
  static GaussianMixture line(double[] means, double... variances) {
    double[] weights =
        IntStream.range(0, means.length).mapToDouble(k -> 1.0 / means.length).toArray();
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(weights)
        .means(
            IntStream.range(0, means.length)
                .mapToObj(k -> new double[] {means[k]})
                .toArray(double[][]::new))
        .covariances(variances)
        .build();
  }

  /** The same mixture with other names. */
  static GaussianMixture named(GaussianMixture model, String... names) {
    double[] covariances =
        IntStream.range(0, model.components())
            .mapToObj(model::covariance)
            .flatMap(java.util.Arrays::stream)
            .flatMapToDouble(java.util.Arrays::stream)
            .toArray();
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .schema(new Schema(List.of(names), List.of(), List.of()))
        .weights(model.weights())
        .means(model.means())
        .covariances(covariances)
        .build();
  }

  /** All there can be, of Old Faithful. */
  static ChartData searched() {
    return Searched.CHART_DATA;
  }

  private static final class Searched {
    private static final ChartData CHART_DATA = search();

    private static ChartData search() {
      Samples.Builder builder = Samples.builder(List.of("eruptions", "waiting"));
      for (double[] row : Reference.faithful()) {
        builder.add(row);
      }
      Samples samples = builder.build();
      SearchOptions options =
          SearchOptions.DEFAULTS
              .withComponents(1, 4)
              .withCovarianceTypes(
                  List.of(
                      CovarianceTypes.named("EII"),
                      CovarianceTypes.named("EEE"),
                      CovarianceTypes.FULL))
              .withFit(FitOptions.DEFAULTS.withStarts(3));
      return ChartData.of(new ModelSearch(options).search(samples))
          .with(SampledRows.of(samples, 1000));
    }
  }

  /** A model, a search and a fit of some other one, so that every chart has something. */
  static ChartData everything(ChartData some) {
    ChartData searched = searched();
    StoredModel stored =
        new StoredModel(some.model(), Optional.empty(), searched.stored().quantiles());
    return new ChartData(stored, some.rows(), searched.traces(), searched.comparison());
  }
}
