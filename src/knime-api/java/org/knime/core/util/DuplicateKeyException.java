// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.util;

/** A row key came twice. */
public class DuplicateKeyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String key;

  public DuplicateKeyException(String key) {
    this("Encountered duplicate row ID \"" + key + "\"", key);
  }

  public DuplicateKeyException(String message, String key) {
    super(message);
    this.key = key;
  }

  public String getKey() {
    return key;
  }
}
