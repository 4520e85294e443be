// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Where the parts of the tab are: as in the Cluster tab. */
final class TabLayout {
  private TabLayout() {}

  /** Above the results that can be chosen, on the left. */
  static JPanel left(JComponent attributes, JComponent controls, JComponent results) {
    JPanel upper = new JPanel(new BorderLayout());
    upper.add(attributes, BorderLayout.NORTH);
    upper.add(controls, BorderLayout.SOUTH);
    JPanel left = new JPanel(new BorderLayout());
    left.add(upper, BorderLayout.NORTH);
    left.add(results, BorderLayout.CENTER);
    return left;
  }

  /** The chosen result, and what can be done with it. */
  static JPanel right(JComponent result, JComponent actions) {
    JPanel right = new JPanel(new BorderLayout());
    right.add(result, BorderLayout.CENTER);
    right.add(actions, BorderLayout.SOUTH);
    return right;
  }
}
