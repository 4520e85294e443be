// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import weka.clusterers.GaussianMixture;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SparseInstance;
import weka.core.Utils;
import weka.core.converters.ConverterUtils.DataSource;

/** Data for tests, Weka's own and made ones, and clusterers built from them. */
public final class WekaData {
  private static final String TEMPLATES = "weka/gui/knowledgeflow/templates/";

  private WekaData() {}

  /** 150 rows: four numeric attributes, then the nominal class; no class is set. */
  public static Instances iris() {
    return ofWeka("iris.arff");
  }

  /** Iris without its class. */
  public static Instances irisMeasures() {
    Instances data = iris();
    data.deleteAttributeAt(4);
    return data;
  }

  /** 1000 rows: 7 numeric and 14 nominal attributes, mixed. */
  public static Instances creditG() {
    return ofWeka("credit-g.arff");
  }

  /** 272 rows: eruptions and waiting. */
  public static Instances faithful() throws Exception {
    return DataSource.read("resources/data/faithful.arff");
  }

  private static Instances ofWeka(String name) {
    try (InputStream in = Instances.class.getClassLoader().getResourceAsStream(TEMPLATES + name)) {
      return new Instances(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Data from lines of ARFF: attributes such as "x numeric", an empty line, rows. */
  public static Instances arff(String text) {
    StringBuilder arff = new StringBuilder("@relation test\n");
    String[] parts = text.split("\n\n", -1);
    parts[0].lines().forEach(line -> arff.append("@attribute ").append(line).append('\n'));
    arff.append("@data\n").append(parts[1]);
    try {
      return new Instances(new StringReader(arff.toString()));
    } catch (IOException e) {
      throw new IllegalArgumentException(arff.toString(), e);
    }
  }

  /**
   * Numeric data x1, x2 ...; row i is of group i % groups, which lie 6 standard deviations apart.
   */
  public static Instances groups(int groups, int n, int d) {
    ArrayList<Attribute> attributes = new ArrayList<>();
    for (int j = 1; j <= d; j++) {
      attributes.add(new Attribute("x" + j));
    }
    Instances data = new Instances("groups", attributes, n);
    Random random = new Random(1);
    for (int i = 0; i < n; i++) {
      double centre = 6 * (i % groups);
      double[] row = new double[d];
      Arrays.setAll(row, j -> centre + random.nextGaussian());
      data.add(new DenseInstance(1, row));
    }
    return data;
  }

  public static Instances sparse(Instances data) {
    Instances sparse = new Instances(data, data.numInstances());
    data.forEach(row -> sparse.add(new SparseInstance(row)));
    return sparse;
  }

  /** A clusterer that is not built. */
  public static GaussianMixture withOptions(String options) {
    try {
      GaussianMixture clusterer = new GaussianMixture();
      clusterer.setOptions(Utils.splitOptions(options));
      return clusterer;
    } catch (Exception e) {
      throw new IllegalArgumentException(options, e);
    }
  }

  /** A clusterer built from some data. */
  public static GaussianMixture built(Instances data, String options) throws Exception {
    GaussianMixture clusterer = withOptions(options);
    clusterer.buildClusterer(data);
    return clusterer;
  }

  /** Everything that a clusterer says of a row: distribution, densities, cluster. */
  public static double[] score(GaussianMixture clusterer, Instance row) {
    double[] distribution = clusterer.distributionForInstance(row);
    double[] densities = clusterer.logDensityPerClusterForInstance(row);
    double[] all = Arrays.copyOf(distribution, 2 * distribution.length + 2);
    System.arraycopy(densities, 0, all, distribution.length, densities.length);
    all[all.length - 2] = clusterer.logDensityForInstance(row);
    all[all.length - 1] = clusterer.clusterInstance(row);
    return all;
  }

  /** {@link #score} of all rows. */
  public static double[][] scores(GaussianMixture clusterer, Instances data) {
    return data.stream().map(row -> score(clusterer, row)).toArray(double[][]::new);
  }
}
