// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.List;
import java.util.Optional;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.format.StoredModel;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Schema;
import org.mixtura.select.Selection;

/**
 * What charts show: a mixture, some of its training rows, the traces of its fit, and the candidates
 * it was chosen from. Every part but the mixture may be missing; {@link ChartKind#shows} returns
 * whether a chart has the parts that it needs.
 *
 * @param stored the mixture, figures of its fit, and quantiles of its training rows' log density
 * @param rows some of the training rows, with at least the mixture's attributes
 * @param traces the log-likelihood after each EM iteration
 * @param comparison the candidates of the search that chose the mixture
 */
public record ChartData(
    StoredModel stored,
    Optional<SampledRows> rows,
    Optional<FitTraces> traces,
    Optional<ModelComparison> comparison) {

  /**
   * Checks that the rows have the mixture's attributes.
   *
   * @throws IllegalArgumentException if not
   */
  public ChartData {
    List<String> needed = stored.model().schema().names();
    rows.ifPresent(some -> checkNames(needed, some.samples()));
  }

  private static void checkNames(List<String> needed, Samples samples) {
    List<String> given = Schema.of(samples).names();
    if (!given.containsAll(needed)) {
      throw new IllegalArgumentException(
          "the rows have the attributes %s; the mixture needs %s".formatted(given, needed));
    }
  }

  /** Chart data of a model alone. */
  public static ChartData of(StoredModel stored) {
    return new ChartData(stored, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Chart data of a fit: its mixture and traces, without rows. */
  public static ChartData of(Fit fit) {
    return new ChartData(
        StoredModel.of(fit), Optional.empty(), Optional.of(FitTraces.of(fit)), Optional.empty());
  }

  /** Chart data of a search: its best fit and all candidates, without rows. */
  public static ChartData of(Selection selection) {
    ChartData best = of(selection.best());
    return new ChartData(
        best.stored, best.rows, best.traces, Optional.of(ModelComparison.of(selection)));
  }

  /** The same chart data with some of the training rows. */
  public ChartData with(SampledRows some) {
    return new ChartData(stored, Optional.of(some), traces, comparison);
  }

  /** The mixture. */
  public GaussianMixture model() {
    return stored.model();
  }
}
