// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FontMetrics;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingConstants;
import javax.swing.border.Border;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableModel;
import org.mixtura.model.GaussianMixture;

/**
 * The parameters of a mixture's components side by side. The names stay in sight when the numbers
 * are scrolled; rows are copied with their names. Its tables have names, for tests.
 */
final class ComponentsPane extends JPanel {
  private static final long serialVersionUID = 1L;

  private static final int PADDING = 16;
  private static final Border MARGIN =
      BorderFactory.createEmptyBorder(0, PADDING / 3, 0, PADDING / 3);
  private static final int WIDEST = 240;

  /** For a mixture. */
  ComponentsPane(GaussianMixture model) {
    super(new BorderLayout());
    ComponentsTableModel content = new ComponentsTableModel(model);
    JTable names = table(content, 0, ComponentsTableModel.NAMES);
    JTable numbers = table(content, ComponentsTableModel.NAMES, content.getColumnCount());
    names.setName("names");
    numbers.setName("numbers");
    numbers.setSelectionModel(names.getSelectionModel());
    names.setPreferredScrollableViewportSize(names.getPreferredSize());
    JScrollPane scroll = new JScrollPane(numbers);
    scroll.getViewport().setBackground(numbers.getBackground());
    scroll.setColumnHeaderView(numbers.getTableHeader());
    scroll.setRowHeaderView(names);
    scroll.setCorner(ScrollPaneConstants.UPPER_LEADING_CORNER, names.getTableHeader());
    add(scroll, BorderLayout.CENTER);
  }

  /** Some columns of the content. */
  private static JTable table(TableModel content, int from, int to) {
    JTable table = new JTable();
    table.setAutoCreateColumnsFromModel(false);
    table.setModel(content);
    table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
    FontMetrics font = table.getFontMetrics(table.getFont());
    table.setRowHeight(font.getHeight() + PADDING / 3);
    for (int c = from; c < to; c++) {
      table.addColumn(column(content, c, font));
    }
    table.getTableHeader().setReorderingAllowed(false);
    table.setFillsViewportHeight(true);
    table.setTransferHandler(new RowTransfer());
    return table;
  }

  private static TableColumn column(TableModel content, int index, FontMetrics font) {
    int width = font.stringWidth(content.getColumnName(index) + "  ");
    for (int row = 0; row < content.getRowCount(); row++) {
      width = Math.max(width, font.stringWidth(String.valueOf(content.getValueAt(row, index))));
    }
    TableColumn column = new TableColumn(index, Math.min(width + PADDING, WIDEST));
    column.setHeaderValue(content.getColumnName(index));
    column.setCellRenderer(
        new NumberRenderer(
            index < ComponentsTableModel.NAMES ? SwingConstants.LEADING : SwingConstants.TRAILING));
    return column;
  }

  /** A text that can be read as a whole when the mouse rests on it. */
  private static final class NumberRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    /** Names of a model file are no HTML, which could load pictures from anywhere. */
    NumberRenderer(int alignment) {
      setHorizontalAlignment(alignment);
      putClientProperty("html.disable", true);
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      super.getTableCellRendererComponent(table, value, selected, focused, row, column);
      // tool tips are HTML only if they begin with its tag
      setToolTipText(" " + value);
      // instead of the focus's: whole rows are chosen
      setBorder(MARGIN);
      return this;
    }
  }
}
