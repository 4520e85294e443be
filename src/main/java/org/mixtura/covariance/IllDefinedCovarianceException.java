package org.mixtura.covariance;

/** A covariance is not positive definite to working precision. */
public final class IllDefinedCovarianceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int component;

  /**
   * Names the component.
   *
   * @param component index from 0
   * @param detail what was found
   */
  IllDefinedCovarianceException(int component, String detail) {
    super("the covariance of component " + component + " is not positive definite: " + detail);
    this.component = component;
  }

  /** The component, from 0; the first one of several, or of those that share the covariance. */
  public int component() {
    return component;
  }
}
