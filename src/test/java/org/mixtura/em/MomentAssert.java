// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;
import org.mixtura.testing.Discrepancy;
import org.mixtura.testing.Examples;
import org.mixtura.testing.PlainMixture;

/** Compares the moments that {@link Expectation} takes with {@link PlainMixture}. */
final class MomentAssert {
  private final GaussianMixture model;
  private final Samples samples;
  private final PlainMixture plain;
  private final Moments moments;
  private final double sampleWeight;

  private MomentAssert(GaussianMixture model, Samples samples) {
    this.model = model;
    this.samples = samples;
    plain = new PlainMixture(model, samples);
    moments = Examples.moments(samples, model);
    sampleWeight = samples.totalWeight() / samples.size();
  }

  /**
   * Log-likelihoods agree in units of the sum of the log densities' absolute values, totals
   * relatively, means in units of standard deviations (or to two units in the last place), scatters
   * in units of those of both attributes times the total. A total of less than one sample counts as
   * one, because a responsibility is only good to an absolute error.
   */
  static void assertMoments(GaussianMixture model, Samples samples, double tolerance) {
    assertMoments(model, samples, tolerance, tolerance);
  }

  /** See {@link #assertMoments(GaussianMixture, Samples, double)}. */
  static void assertMoments(
      GaussianMixture model, Samples samples, double ofLogLikelihood, double ofMoments) {
    MomentAssert both = new MomentAssert(model, samples);
    both.assertLogLikelihood(ofLogLikelihood);
    both.assertTotals(ofMoments);
    both.assertMeans(ofMoments);
    both.assertSecondMoments(ofMoments);
    both.assertCounts(ofMoments);
  }

  private void assertLogLikelihood(double tolerance) {
    Discrepancy logLikelihood = new Discrepancy("log-likelihoods");
    logLikelihood.add(
        plain.logLikelihood(), moments.logLikelihood(), plain.absoluteLogLikelihood());
    logLikelihood.assertAtMost(tolerance);
  }

  private double unit(int k) {
    return Math.max(plain.total(k), sampleWeight);
  }

  private void assertTotals(double tolerance) {
    Discrepancy totals = new Discrepancy("totals");
    for (int k = 0; k < model.components(); k++) {
      totals.add(plain.total(k), moments.total(k), unit(k), k);
    }
    totals.assertAtMost(tolerance);
    assertEquals(samples.totalWeight(), moments.totalWeight(), 1e-13 * samples.totalWeight());
  }

  private double deviation(int k, int j) {
    return Math.sqrt(model.covariances().get(k, j, j));
  }

  private void assertMeans(double tolerance) {
    Discrepancy means = new Discrepancy("means");
    for (int k = 0; k < model.components(); k++) {
      double total = plain.total(k);
      double[] mean = total > 1e-15 * sampleWeight ? moments.central().mean(k) : new double[0];
      for (int j = 0; j < mean.length; j++) {
        double unit = deviation(k, j) * unit(k) / total;
        unit = Math.max(unit, 2 * Math.ulp(mean[j]) / tolerance);
        means.add(plain.mean(k, j), mean[j], unit, k, j);
      }
    }
    means.assertAtMost(tolerance);
  }

  private void assertSecondMoments(double tolerance) {
    Discrepancy scatter = new Discrepancy("second moments");
    Spread spread = model.type().spread();
    if (spread == Spread.POOLED_TRACE) {
      addPooledTrace(scatter);
    } else if (spread.pooled()) {
      addPooledScatter(scatter);
    } else if (spread == Spread.TRACE) {
      addTraces(scatter);
    } else {
      addScatter(scatter);
    }
    scatter.assertAtMost(tolerance);
  }

  private void addPooledTrace(Discrepancy scatter) {
    double sum = 0;
    for (int k = 0; k < model.components(); k++) {
      sum += plain.trace(k);
    }
    double unit = samples.totalWeight() * model.dimension() * model.covariances().get(0, 0, 0);
    scatter.add(sum, moments.central().pooledTrace(), unit);
  }

  private void addPooledScatter(Discrepancy scatter) {
    for (int j = 0; j < model.dimension(); j++) {
      for (int l = model.type().spread().pairs() ? 0 : j; l <= j; l++) {
        double unit = samples.totalWeight() * deviation(0, j) * deviation(0, l);
        scatter.add(plain.pooledScatter(j, l), moments.central().pooledScatter(j, l), unit, j, l);
      }
    }
  }

  private void addTraces(Discrepancy scatter) {
    for (int k = 0; k < model.components(); k++) {
      double unit = unit(k) * model.dimension() * model.covariances().get(k, 0, 0);
      scatter.add(plain.trace(k), held(k, moments.central().trace(k)), unit, k);
    }
  }

  private void addScatter(Discrepancy scatter) {
    for (int k = 0; k < model.components(); k++) {
      double total = unit(k);
      for (int j = 0; j < model.dimension(); j++) {
        for (int l = model.type().spread().pairs() ? 0 : j; l <= j; l++) {
          double unit = total * deviation(k, j) * deviation(k, l);
          scatter.add(
              plain.scatter(k, j, l), held(k, moments.central().scatter(k, j, l)), unit, k, j, l);
        }
      }
    }
  }

  /** A component that has lost all samples has no scatter. */
  private double held(int k, double scatter) {
    return moments.total(k) == 0 ? 0 : scatter;
  }

  private void assertCounts(double tolerance) {
    Discrepancy counts = new Discrepancy("counts");
    for (int k = 0; k < model.components(); k++) {
      for (int a = 0; a < model.categorical().size(); a++) {
        double[] actual = moments.counts(k, a);
        for (int value = 0; value < actual.length; value++) {
          counts.add(plain.count(k, a, value), actual[value], unit(k), k, a, value);
        }
      }
    }
    counts.assertAtMost(tolerance);
  }
}
