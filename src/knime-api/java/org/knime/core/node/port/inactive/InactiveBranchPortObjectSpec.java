// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port.inactive;

import javax.swing.JComponent;
import org.knime.core.node.port.PortObjectSpec;

/** The spec of a branch that is switched off. */
public final class InactiveBranchPortObjectSpec implements PortObjectSpec {
  public static final InactiveBranchPortObjectSpec INSTANCE = new InactiveBranchPortObjectSpec();

  private InactiveBranchPortObjectSpec() {}

  @Override
  public JComponent[] getViews() {
    return new JComponent[0];
  }

  @Override
  public String toString() {
    return "Inactive branch";
  }
}
