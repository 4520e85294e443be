// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import weka.clusterers.GaussianMixture;
import weka.core.Capabilities;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Checks whether a clusterer can be fitted to data. The rows are read once, so that a check after
 * each change of attributes or options copies no data and takes no time.
 */
final class DataCheck {
  private final Instances data;

  /** For each attribute, the index of the first row where it is missing; -1 if there is none. */
  private final int[] missing;

  DataCheck(Instances data) {
    this.data = data;
    missing = new int[data.numAttributes()];
    Arrays.fill(missing, -1);
    int[] whole = IntStream.range(0, missing.length).toArray();
    for (int row = 0; row < data.numInstances() && whole.length > 0; row++) {
      whole = stillWhole(row, whole);
    }
  }

  /** Records the row for the attributes that are missing in it; returns the others. */
  private int[] stillWhole(int row, int[] attributes) {
    Instance instance = data.instance(row);
    boolean found = false;
    for (int attribute : attributes) {
      if (instance.isMissing(attribute)) {
        missing[attribute] = row;
        found = true;
      }
    }
    return found ? Arrays.stream(attributes).filter(j -> missing[j] < 0).toArray() : attributes;
  }

  /** The data that are checked. */
  Instances data() {
    return data;
  }

  /**
   * Weka's reason why a fit is not possible; empty if it is.
   *
   * @param clusterer the clusterer with its options
   * @param leftOut indices of the attributes that a fit leaves out
   */
  Optional<String> refusal(GaussianMixture clusterer, List<Integer> leftOut) {
    Instances sample = new Instances(data, 0);
    suspects(leftOut).limit(1).forEach(row -> sample.add(data.instance(row)));
    Capabilities capabilities = clusterer.getCapabilities();
    boolean taken = capabilities.test(new ChosenData(sample, leftOut).training());
    return taken
        ? Optional.empty()
        : Optional.of(String.valueOf(capabilities.getFailReason().getMessage()));
  }

  /** Indices of rows, of which the first is one with a missing value if there is any. */
  private IntStream suspects(List<Integer> leftOut) {
    IntStream withMissing =
        IntStream.range(0, missing.length)
            .filter(j -> missing[j] >= 0 && !leftOut.contains(j))
            .map(j -> missing[j]);
    return IntStream.concat(withMissing, IntStream.range(0, data.numInstances()));
  }
}
