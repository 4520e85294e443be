// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.defaultnodesettings;

import org.knime.core.node.workflow.FlowVariable;

/** A setting that a flow variable can replace. */
public interface SettingsModelFlowVariableCompatible {
  String getKey();

  @SuppressWarnings("deprecation") // the types of old
  FlowVariable.Type getFlowVariableType();
}
