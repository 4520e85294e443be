package org.mixtura.fit;

/** No start led to a mixture; the message says why, and what to do. */
public final class FitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what a person needs to know. */
  public FitException(String message, Throwable cause) {
    super(message, cause);
  }
}
