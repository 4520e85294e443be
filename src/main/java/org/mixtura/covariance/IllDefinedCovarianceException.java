package org.mixtura.covariance;

import java.util.List;
import java.util.SortedMap;

/** Covariances are not positive definite to working precision. */
public final class IllDefinedCovarianceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final List<Integer> components;
  private final int attribute;
  private final String finding;

  /**
   * Names all components concerned, and what was found in the first of them.
   *
   * @param findings by component; not empty
   */
  IllDefinedCovarianceException(SortedMap<Integer, Finding> findings) {
    super(
        "the covariance of component %s is not positive definite: attribute %s %s"
            .formatted(
                findings.firstKey(),
                findings.get(findings.firstKey()).attribute(),
                findings.get(findings.firstKey()).text()));
    components = List.copyOf(findings.keySet());
    attribute = findings.get(findings.firstKey()).attribute();
    finding = findings.get(findings.firstKey()).text();
  }

  /**
   * What is wrong with one covariance.
   *
   * @param attribute where, from 0
   * @param text what is wrong with it
   */
  record Finding(int attribute, String text) {}

  /** The components concerned, from 0; the first one stands for all that share a covariance. */
  public List<Integer> components() {
    return components;
  }

  /** What was found in the first of them, by an attribute's name. */
  public String finding(List<String> attributes) {
    return "attribute '" + attributes.get(attribute) + "' " + finding;
  }
}
