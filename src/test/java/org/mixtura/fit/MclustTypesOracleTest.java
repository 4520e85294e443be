// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.moments.Moments;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;

/** EM of every covariance type on Old Faithful against mclust: mclust-types-faithful.csv. */
class MclustTypesOracleTest {
  private static final Samples FAITHFUL = Samples.of(Reference.faithful());

  /** The centres that the file names. */
  private static final double[][] CENTRES = {{2, 55}, {4, 80}};

  private static final int UNTIL_NOTHING_CHANGES = 2000;

  /** Of the log-likelihoods in the file, which are rounded to eight decimals. */
  private static final double TOLERANCE = 1e-11;

  static Stream<Map<String, String>> rows() {
    return Reference.table("mclust-types-faithful.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void reachesWhatMclustDoes(Map<String, String> row) {
    GaussianMixture start = start(CovarianceTypes.named(row.get("model")));
    Fit fit = Fits.fromStart(FAITHFUL, start, UNTIL_NOTHING_CHANGES);
    double expected = Double.parseDouble(row.get("log_likelihood"));
    assertTrue(
        fit.logLikelihood() >= expected - TOLERANCE * Math.abs(expected),
        () -> fit.logLikelihood() + " is less than " + expected);
    assertEquals(Integer.parseInt(row.get("parameters")), fit.quality().freeParameters());
  }

  /** The M step from the partition that k-means reaches from the centres. */
  private static GaussianMixture start(CovarianceType type) {
    double[][] centres = CENTRES;
    Moments moments = partition(type, centres);
    while (!Arrays.deepEquals(centres, means(moments))) {
      centres = means(moments);
      moments = partition(type, centres);
    }
    return Examples.step(FAITHFUL, type).maximise(moments);
  }

  private static double[][] means(Moments moments) {
    double[][] means = new double[moments.components()][];
    Arrays.setAll(means, moments.central()::mean);
    return means;
  }

  /** The moments of the samples nearest to each of two centres. */
  private static Moments partition(CovarianceType type, double[][] centres) {
    Moments moments = new Moments(CENTRES, type.spread(), new int[0]);
    for (Block block : FAITHFUL.blocks()) {
      double[] first = new double[block.size()];
      double[] second = new double[block.size()];
      for (int i = 0; i < block.size(); i++) {
        first[i] = distance(block, i, centres[0]) < distance(block, i, centres[1]) ? 1 : 0;
        second[i] = 1 - first[i];
      }
      moments.add(0, block, first);
      moments.add(1, block, second);
    }
    return moments;
  }

  private static double distance(Block block, int i, double[] centre) {
    double sum = 0;
    for (int j = 0; j < centre.length; j++) {
      sum += Math.pow(block.column(j)[i] - centre[j], 2);
    }
    return sum;
  }
}
