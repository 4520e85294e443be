// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.mixtura.moments.Moments;

/**
 * Random responsibilities: r_ik = u_ik / sum_l u_il, with u_ik drawn evenly from [0, 1). All
 * components begin near the mean of all samples, from where EM often leads to poor optima; the
 * method is there because other programs have it.
 */
final class RandomStart implements Strategy {
  @Override
  public Moments moments(StartData data, StartRequest request) {
    int components = request.components();
    RandomGenerator random = request.random();
    double[][] responsibilities = new double[data.samples().size()][components];
    for (double[] row : responsibilities) {
      Arrays.setAll(row, k -> random.nextDouble());
      double sum = Arrays.stream(row).sum();
      Arrays.setAll(row, k -> row[k] / sum);
    }
    double[][] anchors = new double[components][];
    Arrays.fill(anchors, data.centre());
    Moments moments = data.empty(anchors);
    data.addAll(moments, (k, i) -> responsibilities[i][k]);
    return moments;
  }
}
