// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.fit.TrainingData;
import org.mixtura.model.GaussianMixture;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Examples;
import org.mixtura.work.Outcome;
import org.mixtura.work.Workers;

/** With as many folds as samples, it does not matter how the samples are dealt. */
class CrossValidationTest {
  private static final double[][] FEW = Examples.rows(30, 2, 4);
  private static final SearchOptions BY_FOLDS =
      SearchOptions.DEFAULTS.withCriterion(Criterion.CROSS_VALIDATION);

  private static int[] others(int left, int n) {
    return IntStream.range(0, n).filter(i -> i != left).toArray();
  }

  /** Mean and covariance of the others, from the definitions. */
  private static GaussianMixture plain(double[][] rows, double[] weights, int left) {
    int[] others = others(left, rows.length);
    double total = Arrays.stream(others).mapToDouble(i -> weights[i]).sum();
    double[] mean = new double[2];
    Arrays.setAll(
        mean, j -> Arrays.stream(others).mapToDouble(i -> weights[i] * rows[i][j]).sum() / total);
    double[] covariance = new double[4];
    Arrays.setAll(
        covariance,
        jl ->
            Arrays.stream(others)
                    .mapToDouble(
                        i ->
                            weights[i]
                                * (rows[i][jl / 2] - mean[jl / 2])
                                * (rows[i][jl % 2] - mean[jl % 2]))
                    .sum()
                / total);
    return GaussianMixture.builder(CovarianceTypes.FULL)
        .weights(1)
        .means(new double[][] {mean})
        .covariances(covariance)
        .build();
  }

  @Test
  void leavingOneOutIsThatOfTheDefinition() {
    double[] weights = new double[FEW.length];
    Arrays.setAll(weights, i -> 1 + i % 2 / 2.0);
    double expected =
        IntStream.range(0, FEW.length)
            .mapToDouble(i -> weights[i] * plain(FEW, weights, i).logDensity(FEW[i]))
            .sum();
    SearchOptions options =
        Searches.withoutRidge(Searches.among(CovarianceTypes.FULL, 1, 1))
            .withCriterion(Criterion.CROSS_VALIDATION)
            .withFolds(FEW.length);
    Selection selection = Searches.of(Samples.of(FEW, weights), options);
    assertEquals(
        expected, selection.chosen().value(Criterion.CROSS_VALIDATION), 1e-9 * Math.abs(expected));
    assertEquals(FEW.length, selection.folds());
  }

  /** One start of one kind, so that there is nothing else to find. */
  @ParameterizedTest
  @MethodSource("org.mixtura.testing.Examples#types")
  void leavingOneOutIsAFitForEachSample(CovarianceType type) {
    GridCell cell = new GridCell(2, type);
    FitOptions fit =
        FitOptions.DEFAULTS
            .withStart(StartMethod.KMEANS)
            .withStarts(1)
            .withThreads(1)
            .withRegularisation(0.01);
    TrainingData data = TrainingData.of(Samples.of(FEW));
    MixtureFitter fitter =
        new MixtureFitter(fit.withComponents(cell.components()).withCovarianceType(type));
    double expected =
        IntStream.range(0, FEW.length)
            .mapToDouble(
                i ->
                    fitter
                        .fit(data.rows(others(i, FEW.length)), FitListener.NONE)
                        .model()
                        .logDensity(FEW[i]))
            .sum();
    Outcome<Double> validation = validated(data, cell, fit);
    assertEquals(Optional.empty(), validation.failure());
    assertEquals(expected, validation.value().orElseThrow(), 1e-12 * Math.abs(expected));
  }

  private static Outcome<Double> validated(TrainingData data, GridCell cell, FitOptions fit) {
    SearchOptions options =
        Searches.among(cell.type(), cell.components(), cell.components())
            .withFolds(data.samples().size())
            .withFit(fit);
    Progression progression = new Progression(SearchListener.NONE);
    try (Workers workers = new Workers(1)) {
      return new CrossValidation(data, options, workers, progression)
          .logLikelihoods(List.of(cell))
          .get(cell);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 10})
  void threeGroupsAreThreeComponents(int folds) {
    Samples samples = Samples.of(TypeTruth.of(CovarianceTypes.VEI, 3, 2).sample(200, 1).rows());
    Selection selection = Searches.of(samples, BY_FOLDS.withFolds(folds).withComponents(1, 4));
    assertEquals(3, selection.chosen().components(), selection::why);
    for (Candidate candidate : selection.bestFirst()) {
      assertTrue(Double.isFinite(candidate.value(Criterion.CROSS_VALIDATION)), candidate.label());
      // what was not seen fits worse
      assertTrue(
          candidate.value(Criterion.CROSS_VALIDATION)
              < candidate.quality().orElseThrow().logLikelihood(),
          candidate.label());
    }
  }

  @Test
  void moreFoldsThanSamplesAreRefused() {
    assertComplains(
        () -> Searches.of(Samples.of(FEW), BY_FOLDS.withFolds(31)),
        "number of folds is 31",
        "only 30 samples");
  }

  /** Folds are of no concern to other criteria. */
  @Test
  void anotherCriterionDoesNotCountFolds() {
    SearchOptions options = SearchOptions.DEFAULTS.withComponents(1, 2).withFolds(31);
    assertEquals(0, Searches.of(Samples.of(FEW), options).folds());
  }

  /** Five distinct samples; whichever is left out, four components is all the others allow. */
  @Test
  void aCellThatFailsInAFoldCannotBeChosen() {
    double[][] rows = {{0, 0}, {1, 3}, {2, 1}, {9, 4}, {8, 8}};
    SearchOptions options =
        Searches.among(CovarianceTypes.TIED_SPHERICAL, 1, 5)
            .withCriterion(Criterion.CROSS_VALIDATION)
            .withFolds(5);
    Candidate five = Searches.cell(Searches.of(Samples.of(rows), options), 5, "EII");
    assertTrue(Double.isNaN(five.value(Criterion.CROSS_VALIDATION)), five::toString);
    assertTrue(!five.sound(), five::toString);
  }
}
