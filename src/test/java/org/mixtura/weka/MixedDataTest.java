// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.distribution.MultivariateNormalDistribution;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weka.clusterers.GaussianMixture;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;

/** Numeric and nominal attributes in any order, against formulas of others. */
class MixedDataTest {

  /**
   * With one component, the density is known: a normal one with the sample's moments (by
   * commons-math, divided by n), times smoothed frequencies. The nominal attribute is in between.
   */
  @Test
  void theDensityIsNormalTimesCategorical() throws Exception {
    Instances data = WekaData.iris();
    data.insertAttributeAt(data.attribute(4).copy("species"), 2);
    data.forEach(row -> row.setValue(2, row.value(5)));
    data.deleteAttributeAt(5);
    GaussianMixture clusterer = WekaData.built(data, "-N 1 -R 0");
    MultivariateNormalDistribution normal = normal(WekaData.irisMeasures());
    for (int i = 0; i < 150; i++) {
      Instance row = data.instance(i);
      double[] numeric = {row.value(0), row.value(1), row.value(3), row.value(4)};
      // 50 of 150 rows each, and one pseudo-sample for each of 3 values
      double expected = Math.log(normal.density(numeric)) + Math.log(51 / 153.0);
      assertEquals(expected, clusterer.logDensityForInstance(row), 1e-9);
      assertArrayEquals(
          new double[] {expected}, clusterer.logDensityPerClusterForInstance(row), 1e-9);
    }
  }

  private static MultivariateNormalDistribution normal(Instances data) {
    double[][] rows = data.stream().map(Instance::toDoubleArray).toArray(double[][]::new);
    double[] means = new double[4];
    Arrays.setAll(means, j -> data.meanOrMode(j));
    return new MultivariateNormalDistribution(
        means, new Covariance(rows, false).getCovarianceMatrix().getData());
  }

  /** K - 1 weights, K x 7 means, then covariances, and K x (values - 1) for 14 attributes. */
  @ParameterizedTest
  @CsvSource({"full, 84", "tied, 28", "diag, 21", "spherical, 3", "tied-diag, 7"})
  void creditGHasItsFreeParameters(String type, int ofCovariances) throws Exception {
    Instances data = WekaData.creditG();
    int values = 0;
    for (int a = 0; a < data.numAttributes(); a++) {
      values += data.attribute(a).isNominal() ? data.attribute(a).numValues() - 1 : 0;
    }
    GaussianMixture clusterer = WekaData.built(data, "-N 3 -starts 2 -I 20 -C " + type);
    assertEquals(
        2 + 3 * 7 + ofCovariances + 3 * values, clusterer.getMeasure("measureNumParameters"));
    assertEquals(7, clusterer.fit().model().dimension());
    assertEquals(14, clusterer.fit().model().categorical().size());
  }

  @Test
  void creditGIsScored() throws Exception {
    Instances data = WekaData.creditG();
    GaussianMixture clusterer = WekaData.built(data, "-N 3 -starts 4 -C diag");
    double sum = 0;
    for (Instance row : data) {
      double[] distribution = clusterer.distributionForInstance(row);
      assertEquals(1, Utils.sum(distribution), 1e-12);
      assertEquals(Utils.maxIndex(distribution), clusterer.clusterInstance(row));
      sum += clusterer.logDensityForInstance(row);
    }
    double expected = clusterer.getMeasure("measureLogLikelihood");
    assertEquals(expected, sum, 1e-9 * Math.abs(expected));
  }

  @Test
  void irisAsLoadedFindsItsSpecies() throws Exception {
    Instances data = WekaData.iris();
    GaussianMixture clusterer = WekaData.built(data, "-N 3");
    int[][] counts = new int[3][3];
    for (Instance row : data) {
      counts[(int) row.value(4)][clusterer.clusterInstance(row)]++;
    }
    for (int[] ofSpecies : counts) {
      assertTrue(Arrays.stream(ofSpecies).max().getAsInt() >= 49, Arrays.deepToString(counts));
    }
  }

  @Test
  void nominalAttributesTellGroupsApart() throws Exception {
    String rows =
        "1,a,p,x\n2,a,p,x\n3,a,p,y\n".repeat(20) + "1,b,q,y\n2,b,q,x\n3,b,q,y\n".repeat(20);
    Instances data = WekaData.arff("x numeric\nh {a,b,never}\ni {p,q}\nj {x,y}\n\n" + rows);
    GaussianMixture clusterer = WekaData.built(data, "-C tied");
    int first = clusterer.clusterInstance(data.instance(0));
    for (int i = 0; i < 120; i++) {
      assertEquals(i < 60 ? first : 1 - first, clusterer.clusterInstance(data.instance(i)));
    }
    Instance unseen = (Instance) data.instance(0).copy();
    unseen.setValue(1, 2);
    assertTrue(Double.isFinite(clusterer.logDensityForInstance(unseen)));
  }
}
