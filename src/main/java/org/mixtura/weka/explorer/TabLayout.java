// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Lays out the parts of the tab as in the Cluster tab. */
final class TabLayout {
  private TabLayout() {}

  /** The left side: attributes and controls, and below them the list of results. */
  static JPanel left(JComponent attributes, JComponent controls, JComponent results) {
    JPanel upper = new JPanel(new BorderLayout());
    upper.add(attributes, BorderLayout.NORTH);
    upper.add(controls, BorderLayout.SOUTH);
    JPanel left = new JPanel(new BorderLayout());
    left.add(upper, BorderLayout.NORTH);
    left.add(results, BorderLayout.CENTER);
    return left;
  }

  /** The right side: the selected result, and below it the actions on it. */
  static JPanel right(JComponent result, JComponent actions) {
    JPanel right = new JPanel(new BorderLayout());
    right.add(result, BorderLayout.CENTER);
    right.add(actions, BorderLayout.SOUTH);
    return right;
  }
}
