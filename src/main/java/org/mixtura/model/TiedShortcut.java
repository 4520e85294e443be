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
 * What one pass over the samples need not do where components share a covariance. Both parts rest
 * on the second moments T of all samples about the centre of the data, which no mixture changes:
 *
 * <ul>
 *   <li>responsibilities of complete samples sum to one, so that second moments pooled over
 *       components that are all anchored at the centre are T itself;
 *   <li>log densities need only their linear part from each sample ({@link TiedLinearForm}); the
 *       sum of the quadratic part, which all components have in common, follows from T.
 * </ul>
 *
 * <p>The pass makes its sums and its posterior here, and lets them be completed in the end. With
 * the shortcut not allowed, or where it loses digits, the same classes do all the work in the pass,
 * with the same results to rounding. Neither part holds where responsibilities do not sum to one or
 * samples lack values.
 */
public final class TiedShortcut {
  private final GaussianMixture model;
  private final double[] centre;
  private final Spread spread;
  private final Anchors anchors;
  private final boolean pooledSecondLater;
  private final Optional<TiedLinearForm> linear;

  /**
   * For one pass.
   *
   * @param model the mixture
   * @param centre of the samples, d values
   * @param spread which second moments the pass takes
   * @param isAllowed whether anything may be left out
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

  /** Empty sums for some of the samples. */
  public Moments moments(int[] valueCounts, Workspace workspace) {
    return new Moments(anchors, spread, valueCounts, workspace, pooledSecondLater);
  }

  /** The posterior for some of the samples; responsibilities below 1e-18 are 0. */
  public Posterior posterior(Workspace workspace) {
    return linear
        .map(form -> Posterior.forSums(model, form.kernel(workspace), workspace))
        .orElseGet(() -> Posterior.forSums(model, centre, workspace));
  }

  /**
   * Adds what the pass left out to the sums of all samples.
   *
   * @param sum of all parts of the work
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
