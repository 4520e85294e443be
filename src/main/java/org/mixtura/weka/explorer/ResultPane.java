// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.Point;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;

/** Shows the charts and the report of a result. */
final class ResultPane {
  private final JTabbedPane tabs = new JTabbedPane();
  private final JPanel charts = new JPanel(new BorderLayout());
  private final JTextArea report = new JTextArea(20, 40);
  private final JScrollPane scroller = new JScrollPane(report);

  ResultPane() {
    tabs.setName("resultTabs");
    charts.setName("charts");
    report.setName("report");
    report.setEditable(false);
    report.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 12));
    report.setBorder(BorderFactory.createEmptyBorder(5, 5, 5, 5));
    DefaultCaret caret = new DefaultCaret();
    // otherwise a new report would be scrolled to its end
    caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    report.setCaret(caret);
    tabs.addTab("Charts", charts);
    tabs.addTab("Report", scroller);
  }

  JTabbedPane tabs() {
    return tabs;
  }

  JTextArea report() {
    return report;
  }

  /** Shows a result, or empty panes. */
  void show(Optional<Result> result) {
    charts.removeAll();
    result.ifPresent(shown -> charts.add(shown.charts(), BorderLayout.CENTER));
    charts.revalidate();
    charts.repaint();
    report.setText(result.map(Result::report).orElse(""));
    scroller.getViewport().setViewPosition(new Point());
  }
}
