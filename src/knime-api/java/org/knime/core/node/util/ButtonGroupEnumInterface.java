// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.util;

/** A choice among buttons. */
public interface ButtonGroupEnumInterface {
  String getText();

  String getActionCommand();

  String getToolTip();

  boolean isDefault();
}
