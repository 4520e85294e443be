package org.knime.core.node.util;

/** A choice among buttons. */
public interface ButtonGroupEnumInterface {
  String getText();

  String getActionCommand();

  String getToolTip();

  boolean isDefault();
}
