// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if no start of a fit led to a mixture, or no candidate of a search to a sound one. The
 * message says why, and what to do.
 */
public final class FitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * An exception with the message {@code "<reason>. <remedies>"}.
   *
   * @param reason what went wrong, without a full stop
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
