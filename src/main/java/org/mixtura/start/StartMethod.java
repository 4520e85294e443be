package org.mixtura.start;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the first parameters of a run are found; named as in scikit-learn. */
@SuppressWarnings("ImmutableEnumChecker") // the strategies have no state
public enum StartMethod {
  /** The partition that k-means reaches on scaled data, from k-means++ centres. */
  KMEANS("kmeans", new KMeansStart()),
  /** Samples far from one another as means, and the pooled covariance. */
  KMEANS_PLUS_PLUS("k-means++", new PointStart(Seeding::plusPlus)),
  /** Samples as means, and the pooled covariance. */
  RANDOM_FROM_DATA("random-from-data", new PointStart(Seeding::distinctRows)),
  /** Random responsibilities. */
  RANDOM("random", new RandomStart());

  private final String label;
  private final Strategy strategy;

  StartMethod(String label, Strategy strategy) {
    this.label = label;
    this.strategy = strategy;
  }

  /** The name by which it is asked for. */
  public String label() {
    return label;
  }

  Strategy strategy() {
    return strategy;
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
