// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import org.jspecify.annotations.Nullable;

/** No start led to a mixture, or no candidate to one; the message says why, and what to do. */
public final class FitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * With what a person needs to know.
   *
   * @param reason what went wrong
   * @param remedies what to do, in a sentence
   * @param cause what was thrown first; null for none
   */
  public FitException(String reason, String remedies, @Nullable Throwable cause) {
    super(reason + ". " + remedies, cause);
    this.reason = reason;
  }

  /** What went wrong, without what to do. */
  public String reason() {
    return reason;
  }
}
