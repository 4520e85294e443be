// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.io.IOException;

/** Text that is no model; the message says where and what was expected. */
public final class ModelFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public ModelFormatException(String message) {
    super(message);
  }

  /** What is wrong, and what found it. */
  public ModelFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
