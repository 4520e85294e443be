// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.io.IOException;

/**
 * Thrown for text that is no model, or no chart data; the message says where and what was expected.
 */
public final class ModelFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message. */
  public ModelFormatException(String message) {
    super(message);
  }

  /** An exception with a message and its cause. */
  public ModelFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
