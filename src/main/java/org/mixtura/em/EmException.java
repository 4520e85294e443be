// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

/** One run of EM cannot go on. */
public final class EmException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EmException(String message) {
    super(message);
  }
}
