package org.mixtura.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the first parameters of a run are found; named as in scikit-learn. */
@SuppressWarnings("ImmutableEnumChecker") // the strategies have no state
public enum StartMethod {
  /**
   * The partition that k-means reaches on scaled data, from k-means++ centres; when there are
   * several starts, each second, third and fourth of four is k-means on whitened data, k-means++
   * and random-from-data, because no one kind finds the best optimum on all data.
   */
  KMEANS(
      "kmeans",
      new Kind("kmeans", new KMeansStart(StartData::scaled, Seeding::greedyPlusPlus)),
      new Kind("kmeans, whitened", new KMeansStart(StartData::whitened, Seeding::greedyPlusPlus)),
      new Kind("k-means++", new PointStart(Seeding::plusPlus)),
      new Kind("random-from-data", new PointStart(Seeding::distinctPoints))),
  /** Samples far from one another as means, and the pooled covariance. */
  KMEANS_PLUS_PLUS("k-means++", new Kind("k-means++", new PointStart(Seeding::plusPlus))),
  /** Samples as means, and the pooled covariance. */
  RANDOM_FROM_DATA(
      "random-from-data", new Kind("random-from-data", new PointStart(Seeding::distinctPoints))),
  /** Random responsibilities. */
  RANDOM("random", new Kind("random", new RandomStart()));

  private final String label;
  private final List<Kind> kinds;

  StartMethod(String label, Kind... kinds) {
    this.label = label;
    this.kinds = List.of(kinds);
  }

  private record Kind(String label, Strategy strategy) {}

  /** The name by which it is asked for. */
  public String label() {
    return label;
  }

  /** What a start of some number is called. */
  public String label(int number) {
    return kinds.get(number % kinds.size()).label();
  }

  Strategy strategy(int number) {
    return kinds.get(number % kinds.size()).strategy();
  }

  /**
   * The method of a name.
   *
   * @param label its name, in any case
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
