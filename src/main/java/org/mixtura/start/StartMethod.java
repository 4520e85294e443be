// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the first parameters of a run are found; named as scikit-learn's {@code init_params}, where
 * it has the method. A method of several kinds of starts takes them in turns, by the number of the
 * start.
 */
@SuppressWarnings("ImmutableEnumChecker") // the strategies have no state
public enum StartMethod {
  /** {@link #KMEANS} for a single fit; a search over models takes {@link #HIERARCHICAL}. */
  AUTO("auto", Variant.CLUSTERS_AND_POINTS),
  /**
   * The partition that k-means reaches on scaled data, from greedy k-means++ centres (Arthur and
   * Vassilvitskii 2007). When there are several starts, each second, third and fourth of four is
   * k-means on whitened data, k-means++ and random-from-data, because no one kind finds the best
   * optimum on all data.
   */
  KMEANS("kmeans", Variant.CLUSTERS_AND_POINTS),
  /** Samples far from one another as means, drawn by k-means++, and the pooled covariance. */
  KMEANS_PLUS_PLUS("k-means++", List.of(Variant.FAR_POINTS)),
  /** Any different samples as means, and the pooled covariance. */
  RANDOM_FROM_DATA("random-from-data", List.of(Variant.ANY_POINTS)),
  /** Random responsibilities, drawn evenly and scaled to sum to one for each sample. */
  RANDOM("random", List.of(new Variant("random", new RandomStart()))),
  /**
   * The partition of model-based agglomeration (Fraley 1998, doi 10.1137/S1064827596311451), which
   * leaves nothing to chance; when there are several starts, the others are those of {@link
   * #KMEANS}.
   */
  HIERARCHICAL(
      "hierarchical",
      Optional.of(new Variant("hierarchical", new HierarchicalStart())),
      Variant.CLUSTERS_AND_POINTS);

  private final String label;
  private final Optional<Variant> first;
  private final List<Variant> cycle;

  StartMethod(String label, List<Variant> cycle) {
    this(label, Optional.empty(), cycle);
  }

  StartMethod(String label, Optional<Variant> first, List<Variant> cycle) {
    this.label = label;
    this.first = first;
    this.cycle = cycle;
  }

  /** One kind of start. */
  private record Variant(String label, Strategy strategy) {
    static final Variant FAR_POINTS = new Variant("k-means++", new PointStart(Seeding::plusPlus));
    static final Variant ANY_POINTS =
        new Variant("random-from-data", new PointStart(Seeding::distinctPoints));
    static final List<Variant> CLUSTERS_AND_POINTS =
        List.of(
            new Variant("kmeans", new KMeansStart(StartData::scaled, Seeding::greedyPlusPlus)),
            new Variant(
                "kmeans, whitened", new KMeansStart(StartData::whitened, Seeding::greedyPlusPlus)),
            FAR_POINTS,
            ANY_POINTS);
  }

  /** The name in options, such as {@code k-means++}. */
  public String label() {
    return label;
  }

  /**
   * The name of the kind of a start.
   *
   * @param number of the start, from 0
   */
  public String label(int number) {
    return kind(number).label();
  }

  /** The way to find the start of some number, from 0. */
  Strategy strategy(int number) {
    return kind(number).strategy();
  }

  private Variant kind(int number) {
    if (first.isPresent()) {
      return number == 0 ? first.get() : cycle.get((number - 1) % cycle.size());
    }
    return cycle.get(number % cycle.size());
  }

  /**
   * The method of a name.
   *
   * @param label its name, in upper or lower case; blanks around it do not matter
   * @return the method
   * @throws IllegalArgumentException if there is none; the message lists what is allowed
   */
  public static StartMethod named(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(method -> method.label.equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no start '%s'; allowed are %s"
                        .formatted(
                            label,
                            Arrays.stream(values())
                                .map(StartMethod::label)
                                .collect(Collectors.joining(", ")))));
  }
}
