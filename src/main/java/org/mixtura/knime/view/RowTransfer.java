// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler;
import javax.swing.table.TableModel;

/**
 * Copies the selected rows of a table, below the column names, as tab-separated text for
 * spreadsheets. All columns of the table's model are copied, also those that another table shows.
 */
final class RowTransfer extends TransferHandler {
  private static final long serialVersionUID = 1L;

  @Override
  public int getSourceActions(JComponent table) {
    return COPY;
  }

  @Override
  protected Transferable createTransferable(JComponent component) {
    JTable table = (JTable) component;
    TableModel model = table.getModel();
    Stream<String> names = Stream.of(line(model, model::getColumnName));
    Stream<String> rows =
        Arrays.stream(table.getSelectedRows())
            .mapToObj(row -> line(model, c -> String.valueOf(model.getValueAt(row, c))));
    return new StringSelection(Stream.concat(names, rows).collect(Collectors.joining("\n")));
  }

  private interface CellValue {
    String of(int column);
  }

  private static String line(TableModel model, CellValue cell) {
    return IntStream.range(0, model.getColumnCount())
        .mapToObj(cell::of)
        .collect(Collectors.joining("\t"));
  }
}
