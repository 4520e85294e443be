// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

/** A dialog can't be opened yet. */
public class NotConfigurableException extends Exception {
  private static final long serialVersionUID = 1;

  public NotConfigurableException(String message) {
    super(message);
  }

  public NotConfigurableException(String message, Throwable cause) {
    super(message, cause);
  }
}
