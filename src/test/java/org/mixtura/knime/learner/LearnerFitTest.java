// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.data.DataRow;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Reference;

/** The learner gives what the core gives, cell for cell. */
class LearnerFitTest {
  private static final List<String> IRIS = List.of("sl", "sw", "pl", "pw");
  private static final List<String> FAITHFUL = List.of("eruptions", "waiting");

  private static NodeRun node() {
    return new NodeRun(new GaussianMixtureLearnerNodeFactory())
        .with("appendProbabilities", true)
        .with("appendLogDensity", true);
  }

  @Test
  void faithfulWithDefaultsIsTheCoresFit() throws Exception {
    double[][] rows = Reference.faithful();
    Fit fit = new MixtureFitter(FitOptions.DEFAULTS).fit(Tables.samples(FAITHFUL, rows));
    assertSame(fit, LearnerRun.of(node(), Tables.numbers(FAITHFUL, rows)), rows);
    assertEquals(-1130.2640, fit.logLikelihood(), 1e-3);
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.covariance.CovarianceTypes#all")
  void irisWithAnyOptionsIsTheCoresFit(CovarianceType type) throws Exception {
    double[][] rows = Reference.iris();
    FitOptions options =
        FitOptions.DEFAULTS
            .withComponents(3)
            .withCovarianceType(type)
            .withStart(StartMethod.named("k-means++"))
            .withStarts(5)
            .withSeed(77)
            .withTolerance(1e-4)
            .withMaxIterations(200)
            .withRegularisation(1e-6)
            .withEqualWeights(true);
    NodeRun node =
        node()
            .with("components", 3)
            .with("covarianceType", type.name())
            .with("start", "k-means++")
            .with("starts", 5)
            .with("seed", 77L)
            .with("tolerance", 1e-4)
            .with("maxIterations", 200)
            .with("regularisation", 1e-6)
            .with("equalWeights", true);
    Fit fit = new MixtureFitter(options).fit(Tables.samples(IRIS, rows));
    assertSame(fit, LearnerRun.of(node, Tables.numbers(IRIS, rows)), rows);
  }

  private static void assertSame(Fit fit, LearnerRun run, double[][] rows) {
    assertEquals(ModelJson.format(StoredModel.of(fit)), run.json());
    int components = fit.model().components();
    List<String> labels =
        Arrays.stream(rows).map(row -> "cluster_" + fit.model().assign(row)).toList();
    assertEquals(labels, run.labels());
    for (int k = 0; k < components; k++) {
      int cluster = k;
      assertArrayEquals(
          Arrays.stream(rows).mapToDouble(r -> fit.model().responsibilities(r)[cluster]).toArray(),
          Tables.doubles(run.labelled(), "P (cluster_" + k + ")"));
    }
    assertArrayEquals(
        Arrays.stream(rows).mapToDouble(fit.model()::logDensity).toArray(),
        Tables.doubles(run.labelled(), "Log Density"));
    assertEquals(
        IntStream.range(0, components).mapToObj(k -> "cluster_" + k).toList(),
        Tables.keys(run.components()));
    for (int k = 0; k < components; k++) {
      assertArrayEquals(
          componentRow(fit, k, labels), numbers(Tables.rows(run.components()).get(k)));
    }
    assertQuality(fit, run);
  }

  private static double[] componentRow(Fit fit, int k, List<String> labels) {
    List<Double> row = new ArrayList<>();
    row.add(fit.model().weight(k));
    row.add((double) labels.stream().filter(("cluster_" + k)::equals).count());
    Arrays.stream(fit.model().mean(k)).forEach(row::add);
    double[][] covariance = fit.model().covariance(k);
    for (int j = 0; j < covariance.length; j++) {
      for (int l = 0; l <= j; l++) {
        row.add(covariance[j][l]);
      }
    }
    return row.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] numbers(DataRow row) {
    return IntStream.range(0, row.getNumCells())
        .mapToObj(row::getCell)
        .mapToDouble(
            cell ->
                cell instanceof LongCell number
                    ? number.getLongValue()
                    : ((DoubleCell) cell).getDoubleValue())
        .toArray();
  }

  private static void assertQuality(Fit fit, LearnerRun run) {
    assertEquals(1, run.quality().size());
    assertEquals(
        List.of(
            new IntCell(fit.model().components()),
            new StringCell(fit.model().type().name()),
            new DoubleCell(fit.logLikelihood()),
            new LongCell(fit.quality().freeParameters()),
            new DoubleCell(fit.quality().bic()),
            new DoubleCell(fit.quality().aic()),
            new DoubleCell(fit.quality().icl()),
            new IntCell(fit.history().iterations()),
            fit.converged() ? BooleanCell.TRUE : BooleanCell.FALSE),
        List.copyOf(
            IntStream.range(0, 9)
                .mapToObj(j -> Tables.rows(run.quality()).get(0).getCell(j))
                .toList()));
  }

  @Test
  void columnsAreNamedAsTheIssueSays() throws Exception {
    LearnerRun run = LearnerRun.of(node(), Tables.numbers(FAITHFUL, Reference.faithful()));
    assertEquals(
        List.of("eruptions", "waiting", "Cluster", "P (cluster_0)", "P (cluster_1)", "Log Density"),
        Tables.names(run.labelled()));
    assertEquals(
        List.of(
            "Weight",
            "Size",
            "Mean (eruptions)",
            "Mean (waiting)",
            "Covariance (eruptions, eruptions)",
            "Covariance (waiting, eruptions)",
            "Covariance (waiting, waiting)"),
        Tables.names(run.components()));
    assertEquals(
        List.of(
            "Components",
            "Covariance Type",
            "Log-Likelihood",
            "Free Parameters",
            "BIC",
            "AIC",
            "ICL",
            "Iterations",
            "Converged"),
        Tables.names(run.quality()));
  }

  @Test
  void probabilitiesSumToOne() throws Exception {
    NodeRun node = node().with("starts", 3).with("components", 4);
    LearnerRun run = LearnerRun.of(node, Tables.numbers(IRIS, Reference.iris()));
    double[] sums = new double[150];
    for (int k = 0; k < 4; k++) {
      double[] shares = Tables.doubles(run.labelled(), "P (cluster_" + k + ")");
      Arrays.setAll(sums, i -> sums[i] + shares[i]);
    }
    assertTrue(Arrays.stream(sums).allMatch(sum -> Math.abs(sum - 1) < 1e-12));
  }

  @Test
  void withoutOptionsOnlyTheClusterIsAppended() throws Exception {
    LearnerRun run =
        LearnerRun.of(LearnerRun.node(), Tables.numbers(FAITHFUL, Reference.faithful()));
    assertEquals(List.of("eruptions", "waiting", "Cluster"), Tables.names(run.labelled()));
  }

  @Test
  void chosenColumnsAloneAreFitted() throws Exception {
    double[][] rows = Reference.iris();
    LearnerRun run =
        LearnerRun.of(LearnerRun.node().withColumns("pw", "sw"), Tables.numbers(IRIS, rows));
    Samples chosen = Tables.samples(IRIS, rows).select(List.of("sw", "pw"));
    assertEquals(ModelJson.format(StoredModel.of(LearnerRun.core(chosen, 2))), run.json());
    assertEquals(IRIS.size() + 1, Tables.names(run.labelled()).size());
  }
}
