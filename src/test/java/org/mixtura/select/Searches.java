// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.MixtureAssert.assertSameBits;

import java.util.List;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitOptions;

/** Searches for tests. */
final class Searches {
  private Searches() {}

  /** A search with some options. */
  static Selection of(Samples samples, SearchOptions options) {
    return new ModelSearch(options).search(samples);
  }

  /** A search of all covariance types that suit, by BIC. */
  static Selection upTo(int maxComponents, Samples samples) {
    return of(samples, SearchOptions.DEFAULTS.withComponents(1, maxComponents));
  }

  /** A search of one covariance type. */
  static SearchOptions among(CovarianceType type, int minComponents, int maxComponents) {
    return SearchOptions.DEFAULTS
        .withComponents(minComponents, maxComponents)
        .withCovarianceTypes(List.of(type));
  }

  /** Other options for the fits: a number of threads. */
  static SearchOptions threads(SearchOptions options, int threads) {
    return options.withFit(options.fit().withThreads(threads));
  }

  /** Fits without a ridge. */
  static SearchOptions withoutRidge(SearchOptions options) {
    return options.withFit(FitOptions.DEFAULTS.withRegularisation(0));
  }

  /** What became of a cell, by mclust's code. */
  static Candidate cell(Selection selection, int components, String code) {
    return selection.candidates().stream()
        .filter(c -> c.components() == components)
        .filter(c -> c.type() == CovarianceTypes.named(code))
        .findFirst()
        .orElseThrow();
  }

  /** The cells as mclust writes them, in the order of the grid. */
  static List<String> labels(Selection selection) {
    return selection.candidates().stream().map(Candidate::label).toList();
  }

  /** Every figure of the table, and every parameter of the mixture, has the same bits. */
  static void assertSame(Selection expected, Selection actual) {
    // records compare doubles by their bits
    assertEquals(expected.candidates(), actual.candidates());
    assertSameBits(expected.best().model(), actual.best().model());
    assertEquals(expected.best().quality(), actual.best().quality());
    assertEquals(expected.best().history(), actual.best().history());
    assertEquals(expected.why(), actual.why());
  }
}
