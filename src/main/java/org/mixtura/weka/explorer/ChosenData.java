// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import weka.core.Instances;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.Remove;

/**
 * The loaded data, and the attributes that a fit leaves out.
 *
 * @param data the data as loaded, with all attributes
 * @param leftOut indices of the attributes that are left out, in ascending order
 */
record ChosenData(Instances data, List<Integer> leftOut) {
  /** As in Weka's tabs, a report lists no attributes if there are this many or more. */
  private static final int MAX_LISTED = 100;

  /** A copy of the data with the attributes that are fitted, and without a class. */
  Instances training() {
    Instances copy = new Instances(data);
    copy.setClassIndex(-1);
    if (leftOut.isEmpty()) {
      return copy;
    }
    Remove remove = new Remove();
    remove.setAttributeIndicesArray(places());
    try {
      remove.setInputFormat(copy);
      return Filter.useFilter(copy, remove);
    } catch (Exception e) {
      throw new IllegalStateException("Weka cannot leave attributes out: " + e.getMessage(), e);
    }
  }

  /** The indices of the attributes that are left out. */
  int[] places() {
    return leftOut.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A header of all attributes without a class, as the Cluster tab saves it with a model. */
  Instances header() {
    Instances header = data.stringFreeStructure();
    header.setClassIndex(-1);
    return header;
  }

  /**
   * The first part of a report, as in the Cluster tab.
   *
   * @param scheme the clusterer and its options
   */
  String runInformation(String scheme) {
    return """
        === Run information ===

        Scheme:       %s
        Relation:     %s
        Instances:    %s
        Attributes:   %s
        %s"""
        .formatted(
            scheme, data.relationName(), data.numInstances(), data.numAttributes(), attributes());
  }

  private String attributes() {
    if (data.numAttributes() >= MAX_LISTED) {
      return "              [list of attributes omitted]\n";
    }
    String fitted = names(j -> !leftOut.contains(j));
    return leftOut.isEmpty() ? fitted : fitted + "Ignored:\n" + names(leftOut::contains);
  }

  private String names(IntPredicate which) {
    return IntStream.range(0, data.numAttributes())
        .filter(which)
        .mapToObj(j -> "              " + data.attribute(j).name() + "\n")
        .collect(Collectors.joining());
  }
}
