// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mixtura.covariance.Covariances;
import org.mixtura.covariance.IllDefinedCovarianceException;
import org.mixtura.covariance.Scatters;
import org.mixtura.em.Run;
import org.mixtura.fit.Diagnostics.Degenerate;
import org.mixtura.linalg.Cholesky;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;

/**
 * Finds degenerate components, which rest on too few samples: the likelihood grows without bound as
 * a component shrinks on to a few of them (Day 1969, doi 10.1093/biomet/56.3.463), so that the
 * highest likelihood is not the best fit. With totals t_k, their sum W, covariances S_k, and the
 * covariance within components, S = sum_k pi_k S_k, component k is degenerate if, tried in this
 * order,
 *
 * <ul>
 *   <li>it is as good as empty: t_k &lt; 1e-8 W;
 *   <li>its covariance estimated without the ridge is not positive definite, or has a variance
 *       below 1e-10 of the ridge;
 *   <li>it is thin and carried by few samples: the smallest eigenvalue of S_k relative to S is 1e-5
 *       or less, and t_k &lt; 10 (d + 1).
 * </ul>
 *
 * <p>If components share a covariance that is singular without the ridge, all are degenerate. With
 * d = 0, only empty components are. Immutable and thread-safe.
 */
final class Degeneracy {
  /**
   * A component is thin if its smallest eigenvalue, relative to the covariance within components,
   * is no larger than this ...
   */
  private static final double THIN = 1e-5;

  /** ... which matters if its total is less than this times d + 1. */
  private static final double FEW = 10;

  /** Share of the total weight under which a component is as good as empty. */
  private static final double EMPTY = 1e-8;

  /** A variance below this share of the ridge is due to rounding. */
  private static final double NOTHING = 1e-10;

  /** From this share of the smallest variance on, a component counts as regularised. */
  private static final double ACTED = 0.01;

  private final Maximisation maximisation;

  /**
   * Degeneracy of mixtures of one kind.
   *
   * @param maximisation their M step, with its ridge
   */
  Degeneracy(Maximisation maximisation) {
    this.maximisation = maximisation;
  }

  /**
   * The degenerate components of a run's mixture, ascending, each with the first cause that holds.
   */
  List<Degenerate> of(Run run) {
    GaussianMixture model = run.model();
    List<Degenerate> found = new ArrayList<>();
    Map<Integer, String> singular = singular(run);
    double[][] within = null;
    for (int k = 0; k < model.components(); k++) {
      double total = run.moments().total(k);
      double share = total / run.moments().totalWeight();
      if (share < EMPTY) {
        found.add(new Degenerate(k, text("the weight is only %.3g", share)));
      } else if (singular.containsKey(k)) {
        found.add(
            new Degenerate(
                k,
                "the covariance is singular but for the regularisation (" + singular.get(k) + ")"));
      } else if (total < FEW * (model.dimension() + 1)) {
        within = within == null ? within(model) : within;
        if (!exceeds(model.covariance(k), within, THIN)) {
          found.add(
              new Degenerate(
                  k, text("very thin, and carried by no more than %.3g samples", total)));
        }
      }
    }
    return found;
  }

  /**
   * Components of which the ridge makes up 1 % or more of the variance in some direction: the
   * smallest eigenvalue of S_k relative to the ridge is 100 or less. None without a ridge.
   */
  List<Integer> regularised(GaussianMixture model) {
    double[] ridge = maximisation.ridge();
    double[][] matrix = new double[ridge.length][ridge.length];
    List<Integer> found = new ArrayList<>();
    for (int j = 0; j < ridge.length; j++) {
      matrix[j][j] = ridge[j];
    }
    for (int k = 0; k < model.components(); k++) {
      if (ridge.length > 0 && ridge[0] > 0 && !exceeds(model.covariance(k), matrix, 1 / ACTED)) {
        found.add(k);
      }
    }
    return found;
  }

  private static String text(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  /** The covariance within components, sum_k pi_k S_k, d x d. */
  private static double[][] within(GaussianMixture model) {
    double[][] within = new double[model.dimension()][model.dimension()];
    for (int k = 0; k < model.components(); k++) {
      for (int j = 0; j < within.length; j++) {
        for (int l = 0; l < within.length; l++) {
          within[j][l] += model.weight(k) * model.covariances().get(k, j, l);
        }
      }
    }
    return within;
  }

  /** Whether the smallest eigenvalue of a relative to b is above a factor: a - factor b > 0. */
  private static boolean exceeds(double[][] a, double[][] b, double factor) {
    double[] difference = new double[a.length * (a.length + 1) / 2];
    int at = 0;
    for (int j = 0; j < a.length; j++) {
      for (int l = 0; l <= j; l++) {
        difference[at++] = a[j][l] - factor * b[j][l];
      }
    }
    return new Cholesky(a.length).factorise(difference, 0);
  }

  /** Components whose covariance would be singular without the ridge, and why. */
  private Map<Integer, String> singular(Run run) {
    List<String> names = maximisation.schema().attributes();
    double[] ridge = maximisation.ridge();
    Map<Integer, String> found = new TreeMap<>();
    try {
      Covariances bare =
          run.model()
              .type()
              .estimate(
                  Scatters.of(run.moments(), new double[ridge.length]), run.model().covariances());
      for (int k = 0; k < bare.components(); k++) {
        for (int j = 0; j < ridge.length; j++) {
          if (bare.get(k, j, j) < NOTHING * ridge[j]) {
            found.put(k, "attribute '" + names.get(j) + "' does not vary");
          }
        }
      }
    } catch (IllDefinedCovarianceException e) {
      boolean shared = run.model().covariances().shared();
      for (int k = 0; k < run.model().components(); k++) {
        if (shared || e.components().contains(k)) {
          found.put(k, e.defect(names));
        }
      }
    }
    return found;
  }
}
