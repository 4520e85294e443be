// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A fuzzy interval. */
public interface FuzzyIntervalValue extends DataValue {
  double getMinSupport();

  double getMinCore();

  double getMaxCore();

  double getMaxSupport();

  double getCenterOfGravity();
}
