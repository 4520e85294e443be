// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.util.Optional;
import java.util.function.Function;
import org.mixtura.covariance.TiedLinearForm;
import org.mixtura.loops.Workspace;
import org.mixtura.moments.Anchors;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/**
 * Work that one pass over the samples need not do where components share a covariance S. Both parts
 * rest on the second moments of all samples about the centre c of the data, which do not depend on
 * the mixture:
 *
 * <pre>
 *   T = sum_i w_i (x_i - c) (x_i - c)'
 * </pre>
 *
 * <ul>
 *   <li>Responsibilities of complete samples sum to one, so that second moments pooled over
 *       components that are all anchored at the centre are T itself.
 *   <li>Log densities need only their linear part from each sample ({@link TiedLinearForm}); the
 *       sum of the quadratic part, which all components have in common, is -1/2 tr(S^-1 T).
 * </ul>
 *
 * <p>The pass takes its empty sums and its posterior from here, and has the merged sums completed
 * in the end. With the shortcut not allowed, or where it loses digits (a component far from the
 * centre, nearly dependent attributes), the same classes do all the work in the pass, with the same
 * results to rounding. Neither part holds where responsibilities do not sum to one or samples lack
 * values. Immutable and thread-safe.
 */
public final class TiedShortcut {
  private final GaussianMixture model;
  private final double[] centre;
  private final Spread spread;
  private final Anchors anchors;
  private final boolean pooledSecondLater;
  private final Optional<TiedLinearForm> linear;

  /**
   * A shortcut for one pass.
   *
   * @param model the mixture
   * @param centre of the samples, d values
   * @param spread which second moments the pass takes
   * @param isAllowed whether the pass may leave work out
   */
  public TiedShortcut(GaussianMixture model, double[] centre, Spread spread, boolean isAllowed) {
    this.model = model;
    this.centre = centre;
    this.spread = spread;
    anchors = model.anchors(centre, spread);
    pooledSecondLater = isAllowed && spread.pooled() && anchors.allNear();
    linear =
        isAllowed
            ? model.covariances.linearForm(model.means, Posterior.logs(model.weights), centre)
            : Optional.empty();
  }

  /** Empty sums for one part of the pass. */
  public Moments moments(int[] valueCounts, Workspace workspace) {
    return new Moments(anchors, spread, valueCounts, workspace, pooledSecondLater);
  }

  /** The posterior for one part of the pass; responsibilities below 1e-18 are 0. */
  public Posterior posterior(Workspace workspace) {
    return linear
        .map(form -> Posterior.forSums(model, form.kernel(workspace), workspace))
        .orElseGet(() -> Posterior.forSums(model, centre, workspace));
  }

  /**
   * Adds what the pass left out to the sums of all samples: pooled second moments, and the common
   * term of the log-likelihood.
   *
   * @param sum of all parts of the pass
   * @param aboutCentre gives the moments of all samples as one component about the centre
   */
  public void complete(Moments sum, Function<Spread, Moments> aboutCentre) {
    if (pooledSecondLater) {
      sum.addPooledSecond(aboutCentre.apply(spread.single()));
    }
    linear.ifPresent(
        form -> sum.addLogLikelihood(form.sumOfCommonTerm(aboutCentre.apply(Spread.FULL))));
  }
}
