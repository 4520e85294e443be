// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.GaussianMixture;
import org.mixtura.start.StartMethod;

/**
 * The options of a fit. Begin with {@link #DEFAULTS} and change what matters. Immutable and always
 * valid.
 *
 * @param components number of components K, at least 1
 * @param covarianceType how the covariances of the components are constrained; over one attribute
 *     it is {@code full} or {@code tied}
 * @param maxIterations maximum number of EM iterations, at least 0; 0 returns the start
 * @param tolerance in nats, finite and at least 0: EM has converged when the mean log-likelihood
 *     per unit of sample weight (with categorical attributes, the log prior of their probabilities
 *     added) changes by strictly less; 0 never converges
 * @param regularisation ridge added to the variances, finite and at least 0, relative to each
 *     attribute's pooled variance (for the spherical types, to the mean of these)
 * @param start how the starts are found
 * @param starts number of starts, at least 1; each makes a short run, and the best goes on
 * @param startModel parameters that EM starts from; components, covariance type and start are then
 *     not used
 * @param equalWeights whether all mixing weights are 1 / K, which leaves K - 1 free parameters
 *     fewer
 * @param threads number of threads, at least 0; 0 means all cores. The result does not depend on
 *     it.
 * @param seed of the random numbers; the same seed and the same data give the same result
 */
public record FitOptions(
    int components,
    CovarianceType covarianceType,
    int maxIterations,
    double tolerance,
    double regularisation,
    StartMethod start,
    int starts,
    Optional<GaussianMixture> startModel,
    boolean equalWeights,
    int threads,
    long seed) {

  /**
   * Two components of full covariance, from the best of 20 starts of {@link StartMethod#AUTO}; at
   * most 500 EM iterations, tolerance 1e-6, regularisation 1e-9, free weights, all cores, seed 1.
   */
  public static final FitOptions DEFAULTS =
      new FitOptions(
          2,
          CovarianceTypes.FULL,
          500,
          1e-6,
          1e-9,
          StartMethod.AUTO,
          20,
          Optional.empty(),
          false,
          0,
          1);

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException naming the option, what was given and what is allowed
   */
  public FitOptions {
    Objects.requireNonNull(covarianceType, "covarianceType");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(startModel, "startModel");
    atLeast("number of components", components, 1);
    atLeast("maximum number of iterations", maxIterations, 0);
    notNegative("tolerance", tolerance);
    notNegative("regularisation", regularisation);
    atLeast("number of starts", starts, 1);
    atLeast("number of threads", threads, 0);
  }

  private static void atLeast(String what, int given, int least) {
    if (given < least) {
      throw new IllegalArgumentException(
          "the " + what + " is " + given + "; it must be at least " + least);
    }
  }

  private static void notNegative(String what, double given) {
    if (!(given >= 0 && given < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the " + what + " is " + given + "; it must be a finite number, 0 or more");
    }
  }

  /** With another number of components. */
  public FitOptions withComponents(int value) {
    return with(draft -> draft.components = value);
  }

  /** With another covariance type. */
  public FitOptions withCovarianceType(CovarianceType value) {
    return with(draft -> draft.covarianceType = value);
  }

  /** With another maximum number of EM iterations. */
  public FitOptions withMaxIterations(int value) {
    return with(draft -> draft.maxIterations = value);
  }

  /** With another tolerance. */
  public FitOptions withTolerance(double value) {
    return with(draft -> draft.tolerance = value);
  }

  /** With another regularisation. */
  public FitOptions withRegularisation(double value) {
    return with(draft -> draft.regularisation = value);
  }

  /** With another way to find starts. */
  public FitOptions withStart(StartMethod value) {
    return with(draft -> draft.start = value);
  }

  /** With another number of starts. */
  public FitOptions withStarts(int value) {
    return with(draft -> draft.starts = value);
  }

  /** With given parameters to start from; null for none. */
  public FitOptions withStartModel(@Nullable GaussianMixture value) {
    return with(draft -> draft.startModel = Optional.ofNullable(value));
  }

  /** With equal or free weights. */
  public FitOptions withEqualWeights(boolean value) {
    return with(draft -> draft.equalWeights = value);
  }

  /** With another number of threads. */
  public FitOptions withThreads(int value) {
    return with(draft -> draft.threads = value);
  }

  /** With another seed. */
  public FitOptions withSeed(long value) {
    return with(draft -> draft.seed = value);
  }

  private FitOptions with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.options();
  }

  /** The same values, to be changed. */
  private static final class Draft {
    private int components;
    private CovarianceType covarianceType;
    private int maxIterations;
    private double tolerance;
    private double regularisation;
    private StartMethod start;
    private int starts;
    private Optional<GaussianMixture> startModel;
    private boolean equalWeights;
    private int threads;
    private long seed;

    Draft(FitOptions options) {
      components = options.components;
      covarianceType = options.covarianceType;
      maxIterations = options.maxIterations;
      tolerance = options.tolerance;
      regularisation = options.regularisation;
      start = options.start;
      starts = options.starts;
      startModel = options.startModel;
      equalWeights = options.equalWeights;
      threads = options.threads;
      seed = options.seed;
    }

    FitOptions options() {
      return new FitOptions(
          components,
          covarianceType,
          maxIterations,
          tolerance,
          regularisation,
          start,
          starts,
          startModel,
          equalWeights,
          threads,
          seed);
    }
  }
}
