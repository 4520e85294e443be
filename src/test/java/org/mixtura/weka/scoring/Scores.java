// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.MixtureScores;

/** The filter MixtureScores for tests. */
final class Scores {
  private Scores() {}

  /** A filter that has seen no data. */
  static MixtureScores filter(String options) throws Exception {
    MixtureScores filter = new MixtureScores();
    filter.setOptions(Utils.splitOptions(options));
    return filter;
  }

  /** Data as the first batch of a filter. */
  static Instances scored(Instances data, MixtureScores filter) throws Exception {
    filter.setInputFormat(data);
    return Filter.useFilter(data, filter);
  }

  /** Data as the first batch of a filter with some options. */
  static Instances scored(Instances data, String options) throws Exception {
    return scored(data, filter(options));
  }

  /** The value of a row's attribute of some name. */
  static double value(Instance row, String attribute) {
    return row.value(row.dataset().attribute(attribute));
  }

  /** How many rows are outliers. */
  static long outliers(Instances scored) {
    return scored.stream().filter(row -> value(row, "outlier") == 1).count();
  }

  /** The values of the last attributes of all rows. */
  static double[][] last(int n, Instances scored) {
    return scored.stream()
        .map(Instance::toDoubleArray)
        .map(row -> Arrays.copyOfRange(row, row.length - n, row.length))
        .toArray(double[][]::new);
  }

  /** The names of all attributes. */
  static List<String> names(Instances data) {
    return IntStream.range(0, data.numAttributes())
        .mapToObj(j -> data.attribute(j).name())
        .toList();
  }
}
