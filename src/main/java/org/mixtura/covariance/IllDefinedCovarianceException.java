// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.List;
import java.util.SortedMap;

/** Covariances are not positive definite to working precision. */
public final class IllDefinedCovarianceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final List<Integer> components;
  private final int attribute;
  private final String defect;

  /**
   * Names all components concerned, and what was found in the first of them.
   *
   * @param defects by component; not empty
   */
  IllDefinedCovarianceException(SortedMap<Integer, Defect> defects) {
    super(
        "the covariance of component %s is not positive definite: attribute %s %s"
            .formatted(
                defects.firstKey(),
                defects.get(defects.firstKey()).attribute(),
                defects.get(defects.firstKey()).text()));
    components = List.copyOf(defects.keySet());
    attribute = defects.get(defects.firstKey()).attribute();
    defect = defects.get(defects.firstKey()).text();
  }

  /**
   * What is wrong with one covariance.
   *
   * @param attribute where, from 0
   * @param text what is wrong with it
   */
  record Defect(int attribute, String text) {}

  /** The components concerned, from 0; the first one stands for all that share a covariance. */
  public List<Integer> components() {
    return components;
  }

  /** What was found in the first of them, by an attribute's name. */
  public String defect(List<String> attributes) {
    return "attribute '" + attributes.get(attribute) + "' " + defect;
  }
}
