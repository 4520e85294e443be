// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.mixtura.plot.StoredParts.present;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mixtura.select.Candidate;
import org.mixtura.select.Criterion;

/**
 * The stored form of a {@link ModelComparison}. Parts that a text does not have are null.
 *
 * @param criterion word of the criterion
 * @param candidates all candidates
 */
record StoredComparison(
    @SerializedName("criterion") @Nullable String criterion,
    @SerializedName("candidates") @Nullable List<StoredCandidate> candidates) {

  private static final String PATH = "contest.";

  /**
   * The stored form.
   *
   * @param comparison a comparison
   * @param size of the samples that the chosen mixture was fitted to
   * @throws IllegalArgumentException if a candidate was fitted to others: the text does not have
   *     their number and weight, and could not be read
   */
  static StoredComparison of(ModelComparison comparison, TrainingSize size) {
    for (Candidate candidate : comparison.candidates()) {
      candidate.quality().ifPresent(quality -> size.check(quality, candidate.label()));
    }
    return new StoredComparison(
        word(comparison.criterion()),
        comparison.candidates().stream().map(StoredCandidate::of).toList());
  }

  /**
   * The comparison.
   *
   * @param size of the samples that the chosen mixture was fitted to, which are those of all
   *     candidates
   * @throws RuntimeException if a part is missing, or is not what it should be
   */
  ModelComparison comparison(TrainingSize size) {
    List<StoredCandidate> all = present(candidates, PATH + "candidates");
    return new ModelComparison(
        StoredParts.constant(
            criterion, PATH + "criterion", Criterion.values(), StoredComparison::word),
        IntStream.range(0, all.size()).mapToObj(c -> candidate(all, c, size)).toList());
  }

  private static Candidate candidate(List<StoredCandidate> all, int c, TrainingSize size) {
    String path = PATH + "candidates[" + c + "]";
    return present(all.get(c), path).candidate(path + ".", size);
  }

  private static String word(Criterion criterion) {
    return switch (criterion) {
      case BIC -> "BIC";
      case ICL -> "ICL";
      case AIC -> "AIC";
      case CROSS_VALIDATION -> "CROSS_VALIDATION";
    };
  }
}
