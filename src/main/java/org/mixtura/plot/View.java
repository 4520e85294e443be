// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.rank.Max;
import org.apache.commons.math3.stat.descriptive.rank.Min;
import org.jfree.data.Range;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;

/**
 * What a chart over some attributes shows: the mixture over these alone, and the rows with the
 * cluster and certainty that the whole mixture gives them.
 */
final class View {
  /** The 95 % region over two attributes ends at this many standard deviations. */
  private static final double WIDEST = Math.sqrt(-2 * Math.log(0.05));

  private final GaussianMixture whole;
  private final GaussianMixture mixture;
  private final Optional<SampledRows> sampled;
  private final double[][] columns;
  private final double[] weights;
  private final Optional<Assignments> assignments;

  private View(View view, int attribute) {
    whole = view.whole;
    mixture = view.mixture.marginal(List.of(view.attributes().get(attribute)));
    sampled = view.sampled;
    columns = new double[][] {view.columns[attribute]};
    weights = view.weights;
    assignments = view.assignments;
  }

  private View(ChartData chartData, List<String> attributes) {
    whole = chartData.model();
    mixture = whole.marginal(attributes);
    sampled = chartData.rows();
    columns =
        sampled
            .map(rows -> columns(rows.samples().select(attributes)))
            .orElseGet(() -> new double[attributes.size()][0]);
    weights =
        sampled
            .map(SampledRows::samples)
            .map(rows -> IntStream.range(0, rows.size()).mapToDouble(rows::weight).toArray())
            .orElseGet(() -> new double[0]);
    assignments = sampled.map(rows -> new Assignments(whole, rows.samples()));
  }

  private static double[][] columns(Samples samples) {
    double[][] columns = new double[samples.dimension()][samples.size()];
    for (int i = 0; i < samples.size(); i++) {
      double[] row = samples.row(i);
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = row[j];
      }
    }
    return columns;
  }

  /**
   * The view over some attributes.
   *
   * @param attributes names; empty for those that differ most
   * @param max maximum number of attributes
   * @throws IllegalArgumentException if an attribute is not among the mixture's numeric ones, or
   *     there are too many
   */
  static View of(ChartData chartData, List<String> attributes, int max) {
    List<String> all = chartData.model().schema().attributes();
    for (String name : attributes) {
      if (!all.contains(name)) {
        throw new IllegalArgumentException(
            "the mixture has no numeric attribute '%s' to draw; it has %s".formatted(name, all));
      }
    }
    List<String> shown =
        attributes.isEmpty()
            ? separating(chartData.model(), max)
            : attributes.stream().distinct().toList();
    if (shown.size() > max) {
      throw new IllegalArgumentException(
          "%s attributes were given; this chart shows %s at most".formatted(shown.size(), max));
    }
    return new View(chartData, shown);
  }

  /**
   * The attributes with the largest share of variance between components, in the schema's order.
   */
  private static List<String> separating(GaussianMixture model, int max) {
    List<String> names = model.schema().attributes();
    double[] shares = sharesBetween(model);
    return IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -shares[j]))
        .limit(max)
        .sorted()
        .map(names::get)
        .toList();
  }

  /**
   * For each attribute B / (B + W), with the variances between components B = sum_k pi_k (mu_kj -
   * mu_j)^2 and within W = sum_k pi_k sigma_kjj.
   */
  private static double[] sharesBetween(GaussianMixture model) {
    double[] weights = model.weights();
    double[][] means = model.means();
    double[][] variances = model.covariances().variances();
    double[] shares = new double[model.dimension()];
    for (int j = 0; j < shares.length; j++) {
      double mean = 0;
      for (int k = 0; k < weights.length; k++) {
        mean += weights[k] * means[k][j];
      }
      double between = 0;
      double within = 0;
      for (int k = 0; k < weights.length; k++) {
        between += weights[k] * (means[k][j] - mean) * (means[k][j] - mean);
        within += weights[k] * variances[k][j];
      }
      shares[j] = between / (between + within);
    }
    return shares;
  }

  /** The mixture over the attributes that are shown. */
  GaussianMixture mixture() {
    return mixture;
  }

  List<String> attributes() {
    return mixture.schema().attributes();
  }

  int dimension() {
    return mixture.dimension();
  }

  int components() {
    return mixture.components();
  }

  /** Number of rows that are shown, n; 0 if there are none. */
  int rows() {
    return weights.length;
  }

  /** The n values of an attribute, numbered from 0 among those that are shown. */
  double[] values(int attribute) {
    return columns[attribute];
  }

  double[] weights() {
    return weights;
  }

  int cluster(int row) {
    return assignments.orElseThrow().cluster(row);
  }

  /** The posterior probability of the row's cluster, at least 1 / K. */
  double certainty(int row) {
    return assignments.orElseThrow().certainty(row);
  }

  /**
   * (p - 1 / K) / (1 - 1 / K) of the certainty p: 0 where all clusters are as probable, 1 where one
   * is certain, and 1 for K = 1.
   */
  double relativeCertainty(int row) {
    double least = 1.0 / components();
    return components() == 1 ? 1 : (certainty(row) - least) / (1 - least);
  }

  /** The view over one of the attributes. */
  View over(int attribute) {
    return new View(this, attribute);
  }

  /**
   * The range of an attribute that has all rows and all components' 95 % regions, with a margin.
   */
  Range range(int attribute) {
    double low = new Min().evaluate(values(attribute)); // NaN without rows
    double high = new Max().evaluate(values(attribute));
    for (int k = 0; k < components(); k++) {
      double mean = mixture.mean(k)[attribute];
      double reach = WIDEST * deviation(k, attribute);
      low = smaller(low, mean - reach);
      high = -smaller(-high, -(mean + reach));
    }
    return Ranges.around(low, high, 0.04, 0);
  }

  private static double smaller(double known, double other) {
    return known < other ? known : other;
  }

  private double deviation(int component, int attribute) {
    return Math.sqrt(mixture.covariances().get(component, attribute, attribute));
  }

  /** The standard deviation of an attribute within components, sqrt(sum_k pi_k sigma_kjj). */
  double deviationWithin(int attribute) {
    double variance = 0;
    for (int k = 0; k < components(); k++) {
      variance += mixture.weight(k) * mixture.covariances().get(k, attribute, attribute);
    }
    return Math.sqrt(variance);
  }

  /** Notes for a reader of the chart: which share of rows and attributes it shows. */
  List<String> notes() {
    String rowsShown =
        sampled
            .filter(rows -> !rows.complete())
            .map(
                rows ->
                    String.format(
                        Locale.ENGLISH, "%,d of %,d rows", rows.samples().size(), rows.total()))
            .orElse(sampled.isPresent() ? "" : "components alone: the rows are not kept");
    String attributesShown =
        dimension() < whole.dimension()
            ? "%s of %s attributes".formatted(dimension(), whole.dimension())
            : "";
    return Stream.of(rowsShown, attributesShown).filter(note -> !note.isEmpty()).toList();
  }
}
