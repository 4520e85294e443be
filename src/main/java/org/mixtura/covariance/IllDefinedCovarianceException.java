// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import java.util.List;
import java.util.SortedMap;

/**
 * Covariances are not positive definite to working precision: a variance is no positive finite
 * number, or an attribute is a linear function of those before it. The message names the first
 * component concerned, the attribute by its index, and the defect; {@link #defect} names the
 * attribute by its name.
 */
public final class IllDefinedCovarianceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final List<Integer> components;
  private final int attribute;
  private final String defect;

  /**
   * Names all components concerned, and the defect of the first of them.
   *
   * @param defects by component; not empty
   */
  IllDefinedCovarianceException(SortedMap<Integer, Defect> defects) {
    super(
        "the covariance of component %s is not positive definite: attribute %s %s"
            .formatted(defects.firstKey(), first(defects).attribute(), first(defects).text()));
    components = List.copyOf(defects.keySet());
    attribute = first(defects).attribute();
    defect = first(defects).text();
  }

  private static Defect first(SortedMap<Integer, Defect> defects) {
    return defects.values().iterator().next();
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

  /**
   * What is wrong with the first of them.
   *
   * @param attributes names of all d attributes
   */
  public String defect(List<String> attributes) {
    return "attribute '" + attributes.get(attribute) + "' " + defect;
  }
}
