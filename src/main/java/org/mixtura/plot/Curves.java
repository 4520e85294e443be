package org.mixtura.plot;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jfree.data.Range;
import org.mixtura.model.GaussianMixture;

/** The weighted densities of a mixture's components over one attribute, and their sum. */
final class Curves {
  private static final int POINTS = 301;

  private final double[] x;
  private final double[][] components;
  private final double[] sum = new double[POINTS];

  Curves(GaussianMixture mixture, Range range) {
    x =
        IntStream.range(0, POINTS)
            .mapToDouble(i -> range.getLowerBound() + range.getLength() * i / (POINTS - 1))
            .toArray();
    components = new double[mixture.components()][POINTS];
    for (int i = 0; i < POINTS; i++) {
      double[] logs = mixture.componentLogDensities(new double[] {x[i]});
      for (int k = 0; k < components.length; k++) {
        components[k][i] = mixture.weight(k) * Math.exp(logs[k]);
        sum[i] += components[k][i];
      }
    }
  }

  int components() {
    return components.length;
  }

  double[] x() {
    return x;
  }

  double[] component(int k) {
    return components[k];
  }

  double[] sum() {
    return sum;
  }

  double highest() {
    return Arrays.stream(sum).max().orElseThrow();
  }
}
