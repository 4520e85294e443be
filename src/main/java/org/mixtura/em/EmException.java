// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

/** A run of EM cannot go on, because its log-likelihood is not finite. */
public final class EmException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EmException(String message) {
    super(message);
  }
}
