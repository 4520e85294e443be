// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;

/** Fits for tests. */
final class Fits {
  private Fits() {}

  /** A fit with some options. */
  static Fit of(Samples samples, FitOptions options) {
    return new MixtureFitter(options).fit(samples);
  }

  /** Plain EM: a fixed number of iterations from a start, without a ridge. */
  static Fit fromStart(Samples samples, GaussianMixture start, int iterations) {
    return of(samples, plain(iterations).withStartModel(start));
  }

  /** Plain EM from the default starts. */
  static Fit fromDefaults(Samples samples, int components, CovarianceType type, int iterations) {
    return of(samples, plain(iterations).withComponents(components).withCovarianceType(type));
  }

  private static FitOptions plain(int iterations) {
    return FitOptions.DEFAULTS.withMaxIterations(iterations).withTolerance(0).withRegularisation(0);
  }
}
