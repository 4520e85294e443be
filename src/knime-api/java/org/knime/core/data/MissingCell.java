// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** No value, and why. All missing cells are equal. */
public final class MissingCell extends DataCell implements MissingValue {
  private static final long serialVersionUID = 1;

  private final String error;

  public MissingCell(String error) {
    this.error = error;
  }

  @Override
  public String getError() {
    return error;
  }

  @Override
  public boolean isMissing() {
    return true;
  }

  @Override
  public String toString() {
    return "?";
  }

  @Override
  protected boolean equalsDataCell(DataCell other) {
    return true;
  }

  @Override
  public int hashCode() {
    return 63;
  }
}
