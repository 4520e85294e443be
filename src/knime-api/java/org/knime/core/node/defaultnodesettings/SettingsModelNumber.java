// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

/** A number. Subclasses outside this package are impossible, in KNIME as well. */
public abstract class SettingsModelNumber extends SettingsModel {
  SettingsModelNumber() {}

  abstract Number number();

  abstract void setText(String text);
}
