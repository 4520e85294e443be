// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.Optional;
import org.mixtura.format.FitSummary;
import org.mixtura.format.StoredModel;
import org.mixtura.model.Quality;

/**
 * How many samples a mixture was fitted to. The stored form of a comparison leaves it out, because
 * it is the same for all candidates and stands with the mixture that was chosen.
 *
 * @param samples number of samples, n
 * @param totalWeight sum of the sample weights, W
 */
record TrainingSize(int samples, double totalWeight) {

  /**
   * That of a mixture.
   *
   * @param stored the mixture with figures of its fit, which have W
   * @param traces of its fit, which have n
   * @throws IllegalArgumentException if one of the two is not there
   */
  static TrainingSize of(StoredModel stored, Optional<FitTraces> traces) {
    return new TrainingSize(
        traces.map(FitTraces::samples).orElseThrow(() -> missing("traces")),
        stored.fit().map(FitSummary::totalWeight).orElseThrow(() -> missing("figures")));
  }

  private static IllegalArgumentException missing(String part) {
    return new IllegalArgumentException(
        "a comparison of candidates needs the %s of the chosen fit, which are missing"
            .formatted(part));
  }

  static TrainingSize of(Quality quality) {
    return new TrainingSize(quality.samples(), quality.totalWeight());
  }

  /**
   * Checks that a quality is on as many samples.
   *
   * @throws IllegalArgumentException if not
   */
  void check(Quality quality, String label) {
    if (!of(quality).equals(this)) {
      throw new IllegalArgumentException(
          "the candidate %s was fitted to %s samples of weight %s, the chosen mixture to %s of %s"
              .formatted(label, quality.samples(), quality.totalWeight(), samples, totalWeight));
    }
  }
}
