// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

/** Settings or inputs are invalid. */
public class InvalidSettingsException extends Exception {
  private static final long serialVersionUID = 1;

  public InvalidSettingsException(String message) {
    super(message);
  }

  public InvalidSettingsException(Throwable cause) {
    super(cause);
  }

  public InvalidSettingsException(String message, Throwable cause) {
    super(message, cause);
  }
}
