// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.util.ArrayList;
import java.util.stream.IntStream;
import weka.clusterers.EM;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/**
 * Weka's EM from a workload's start, one thread. Its two steps are protected; the loop in {@code
 * EM.buildClusterer} calls the same two methods.
 *
 * <p>Weka cannot be given a start: it computes one by k-means. So it is built once, outside of what
 * is timed, on as many rows as the workload has, which are copies of the K means, so that k-means
 * converges at once. That allocates its arrays; then the start is written into them.
 */
final class WekaPeer extends EM {
  private static final long serialVersionUID = 1L;

  private final transient Start start;
  private final transient Instances rows;

  private WekaPeer(Start start, Instances rows) {
    this.start = start;
    this.rows = rows;
  }

  /** Copies the rows into Weka's instances. */
  static WekaPeer of(Workload workload) throws Exception {
    Start start = workload.start(StartType.DIAG);
    Instances rows = table(workload);
    Instances means = new Instances(rows, workload.size());
    for (int i = 0; i < workload.size(); i++) {
      rows.add(new DenseInstance(1, workload.row(i)));
      means.add(new DenseInstance(1, start.mean(i % start.components())));
    }
    WekaPeer peer = new WekaPeer(start, rows);
    peer.setNumClusters(start.components());
    peer.setNumKMeansRuns(1);
    peer.setMaxIterations(1);
    peer.buildClusterer(means);
    if (peer.numberOfClusters() != start.components()) {
      throw new IllegalStateException(
          "Weka has made %s clusters instead of %s"
              .formatted(peer.numberOfClusters(), start.components()));
    }
    // otherwise it would search each row that it scores for missing values
    peer.m_training = true;
    return peer;
  }

  private static Instances table(Workload workload) {
    ArrayList<Attribute> attributes = new ArrayList<>();
    IntStream.rangeClosed(1, workload.dimension())
        .forEach(j -> attributes.add(new Attribute("x" + j)));
    return new Instances("workload", attributes, workload.size());
  }

  /**
   * Iterates from the start.
   *
   * @param iterations how many E steps, each followed by an M step
   * @return the mean log-likelihood in nats that the last E step found
   */
  double run(int iterations) throws Exception {
    begin();
    double meanLogLikelihood = Double.NaN;
    for (int iteration = 0; iteration < iterations; iteration++) {
      meanLogLikelihood = launchESteps(rows);
      launchMSteps(rows);
    }
    return meanLogLikelihood;
  }

  /** Writes the start into Weka's own arrays, which these two methods return without a copy. */
  private void begin() {
    double[] priors = getClusterPriors();
    double[][][] normals = getClusterModelsNumericAtts();
    for (int k = 0; k < start.components(); k++) {
      priors[k] = start.weight(k);
      double[] mean = start.mean(k);
      double[] variances = start.variances(k);
      for (int j = 0; j < mean.length; j++) {
        normals[k][j][0] = mean[j];
        normals[k][j][1] = Math.sqrt(variances[j]);
      }
    }
  }
}
