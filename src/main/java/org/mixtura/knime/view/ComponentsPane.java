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
 * Shows the parameters of a mixture's components side by side. The columns of names stay visible
 * when the numbers are scrolled; rows are copied with their names. The Swing components have names,
 * by which tests find them.
 */
final class ComponentsPane extends JPanel {
  private static final long serialVersionUID = 1L;

  private static final int PADDING = 16;
  private static final Border MARGIN =
      BorderFactory.createEmptyBorder(0, PADDING / 3, 0, PADDING / 3);
  private static final int WIDEST = 240;

  /** A pane that shows a mixture. */
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

  /** A table that shows the columns {@code from} to {@code to - 1} of the content. */
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

  /** Renders a text, with the whole of it as tooltip, as it may be cut off. */
  private static final class NumberRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    /**
     * Turns HTML off: names come from a model file, and HTML could load pictures from any address.
     */
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
      // instead of the border that marks the focus: whole rows are selected, not cells
      setBorder(MARGIN);
      return this;
    }
  }
}
