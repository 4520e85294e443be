package org.mixtura.fit;

import java.util.Objects;
import java.util.Optional;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.GaussianMixture;
import org.mixtura.start.StartMethod;

/**
 * How to fit. Immutable and always valid; begin with {@link #DEFAULTS} and change what matters.
 *
 * @param components number of components K, at least 1
 * @param covarianceType how the covariances are constrained
 * @param maxIterations the most EM iterations; 0 returns the start
 * @param tolerance converged when the mean log-likelihood per unit of sample weight changes by
 *     strictly less, in nats; 0 never converges
 * @param regularisation ridge on the variances, relative to each attribute's pooled variance (for
 *     the spherical types, to the mean of these)
 * @param start how the starts are found
 * @param starts how many short runs compete
 * @param startModel parameters to start from; then K, covariance type and start come from it
 * @param threads how many threads; 0 means all cores. The result does not depend on it.
 * @param seed the same one gives the same result
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
    int threads,
    long seed) {

  /** Two components of full covariance, from the best of 20 k-means starts. */
  public static final FitOptions DEFAULTS =
      new FitOptions(
          2, CovarianceTypes.FULL, 500, 1e-6, 1e-9, StartMethod.KMEANS, 20, Optional.empty(), 0, 1);

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
    return new FitOptions(
        value,
        covarianceType,
        maxIterations,
        tolerance,
        regularisation,
        start,
        starts,
        startModel,
        threads,
        seed);
  }

  /** With another covariance type. */
  public FitOptions withCovarianceType(CovarianceType value) {
    return new FitOptions(
        components,
        value,
        maxIterations,
        tolerance,
        regularisation,
        start,
        starts,
        startModel,
        threads,
        seed);
  }

  /** With another limit of iterations. */
  public FitOptions withMaxIterations(int value) {
    return new FitOptions(
        components,
        covarianceType,
        value,
        tolerance,
        regularisation,
        start,
        starts,
        startModel,
        threads,
        seed);
  }

  /** With another tolerance. */
  public FitOptions withTolerance(double value) {
    return new FitOptions(
        components,
        covarianceType,
        maxIterations,
        value,
        regularisation,
        start,
        starts,
        startModel,
        threads,
        seed);
  }

  /** With another ridge. */
  public FitOptions withRegularisation(double value) {
    return new FitOptions(
        components,
        covarianceType,
        maxIterations,
        tolerance,
        value,
        start,
        starts,
        startModel,
        threads,
        seed);
  }

  /** With another way to find starts. */
  public FitOptions withStart(StartMethod value) {
    return new FitOptions(
        components,
        covarianceType,
        maxIterations,
        tolerance,
        regularisation,
        value,
        starts,
        startModel,
        threads,
        seed);
  }

  /** With another number of starts. */
  public FitOptions withStarts(int value) {
    return new FitOptions(
        components,
        covarianceType,
        maxIterations,
        tolerance,
        regularisation,
        start,
        value,
        startModel,
        threads,
        seed);
  }

  /** From given parameters; null for none. */
  public FitOptions withStartModel(GaussianMixture value) {
    return new FitOptions(
        components,
        covarianceType,
        maxIterations,
        tolerance,
        regularisation,
        start,
        starts,
        Optional.ofNullable(value),
        threads,
        seed);
  }

  /** With another number of threads. */
  public FitOptions withThreads(int value) {
    return new FitOptions(
        components,
        covarianceType,
        maxIterations,
        tolerance,
        regularisation,
        start,
        starts,
        startModel,
        value,
        seed);
  }

  /** With another seed. */
  public FitOptions withSeed(long value) {
    return new FitOptions(
        components,
        covarianceType,
        maxIterations,
        tolerance,
        regularisation,
        start,
        starts,
        startModel,
        threads,
        value);
  }
}
