package org.mixtura.plot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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
  private final int[] clusters;
  private final double[] certainties;

  private View(View view, int attribute) {
    whole = view.whole;
    mixture = view.mixture.marginal(List.of(view.attributes().get(attribute)));
    sampled = view.sampled;
    columns = new double[][] {view.columns[attribute]};
    weights = view.weights;
    clusters = view.clusters;
    certainties = view.certainties;
  }

  private View(Exhibit exhibit, List<String> attributes) {
    whole = exhibit.model();
    mixture = whole.marginal(attributes);
    sampled = exhibit.rows();
    if (sampled.isPresent()) {
      Samples samples = sampled.get().samples();
      Samples shown = samples.select(attributes);
      int n = samples.size();
      columns = new double[attributes.size()][n];
      for (int i = 0; i < n; i++) {
        double[] row = shown.row(i);
        for (int j = 0; j < columns.length; j++) {
          columns[j][i] = row[j];
        }
      }
      weights = IntStream.range(0, n).mapToDouble(samples::weight).toArray();
      clusters = whole.assignments(samples);
      certainties =
          Arrays.stream(whole.responsibilities(samples))
              .mapToDouble(row -> Arrays.stream(row).max().orElseThrow())
              .toArray();
    } else {
      columns = new double[attributes.size()][0];
      weights = new double[0];
      clusters = new int[0];
      certainties = new double[0];
    }
  }

  /**
   * Over some attributes.
   *
   * @param attributes names; empty for those that differ most
   * @param most how many there may be
   * @throws IllegalArgumentException if an attribute is not among the mixture's numeric ones, or
   *     there are too many
   */
  static View of(Exhibit exhibit, List<String> attributes, int most) {
    List<String> all = exhibit.model().schema().attributes();
    for (String name : attributes) {
      if (!all.contains(name)) {
        throw new IllegalArgumentException(
            "the mixture has no numeric attribute '%s' to draw; it has %s".formatted(name, all));
      }
    }
    List<String> shown =
        attributes.isEmpty()
            ? telling(exhibit.model(), most)
            : attributes.stream().distinct().toList();
    if (shown.size() > most) {
      throw new IllegalArgumentException(
          "%s attributes were asked for; this chart shows %s at most"
              .formatted(shown.size(), most));
    }
    return new View(exhibit, shown);
  }

  /** The attributes whose variance lies most between the components, in their own order. */
  private static List<String> telling(GaussianMixture model, int most) {
    List<String> names = model.schema().attributes();
    return IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -shareBetween(model, j)))
        .limit(most)
        .sorted()
        .map(names::get)
        .toList();
  }

  private static double shareBetween(GaussianMixture model, int j) {
    int components = model.components();
    double mean = 0;
    for (int k = 0; k < components; k++) {
      mean += model.weight(k) * model.mean(k)[j];
    }
    double between = 0;
    double within = 0;
    for (int k = 0; k < components; k++) {
      double deviation = model.mean(k)[j] - mean;
      between += model.weight(k) * deviation * deviation;
      within += model.weight(k) * model.covariances().get(k, j, j);
    }
    return between / (between + within);
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

  /** How many rows are shown. */
  int rows() {
    return clusters.length;
  }

  /** The rows' values of an attribute. */
  double[] values(int attribute) {
    return columns[attribute];
  }

  double[] weights() {
    return weights;
  }

  int cluster(int row) {
    return clusters[row];
  }

  /** The probability of the row's cluster. */
  double certainty(int row) {
    return certainties[row];
  }

  /** 0 where a row's clusters are all as probable, 1 where one is certain. */
  double relativeCertainty(int row) {
    double least = 1.0 / components();
    return components() == 1 ? 1 : (certainties[row] - least) / (1 - least);
  }

  /** The rows of a cluster. */
  int[] rowsOf(int cluster) {
    return IntStream.range(0, rows()).filter(i -> clusters[i] == cluster).toArray();
  }

  /** The same over one of the attributes. */
  View over(int attribute) {
    return new View(this, attribute);
  }

  /** All rows and all components' 95 % regions. */
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

  /** The standard deviation that is left within components. */
  double deviationWithin(int attribute) {
    double variance = 0;
    for (int k = 0; k < components(); k++) {
      variance += mixture.weight(k) * mixture.covariances().get(k, attribute, attribute);
    }
    return Math.sqrt(variance);
  }

  /** What a person must know to read the chart. */
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
    return List.of(rowsShown, attributesShown).stream()
        .filter(note -> !note.isEmpty())
        .reduce((a, b) -> a + ", " + b)
        .stream()
        .toList();
  }
}
