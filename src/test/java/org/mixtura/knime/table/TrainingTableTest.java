// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.RowKey;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.mixtura.data.Samples;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.model.Schema;

/** A table as samples, and its rows as rows of the mixture that was fitted to it. */
class TrainingTableTest {
  private static final BufferedDataTable TABLE =
      Tables.of("flat", "x", "y", "w")
          .row("a", 7.0, 1.0, 2.0, 1.0)
          .row("b", 7.0, 3.0, null, 1.0)
          .row("c", null, 4.0, 5.0, 1.0)
          .row("d", 7.0, 6.0, 8.0, null)
          .row("e", 7.0, 9.0, 0.5, 3.0)
          .build();

  /** Counts how often a cell is read. */
  private static final class CountingRow implements DataRow {
    private final DataRow row;
    private int asked;

    CountingRow(DataRow row) {
      this.row = row;
    }

    @Override
    public int getNumCells() {
      return row.getNumCells();
    }

    @Override
    public RowKey getKey() {
      return row.getKey();
    }

    @Override
    public DataCell getCell(int index) {
      asked++;
      return row.getCell(index);
    }

    @Override
    public Iterator<DataCell> iterator() {
      return row.iterator();
    }
  }

  private static TrainingTable training() {
    DataTableSpec spec = TABLE.getDataTableSpec();
    return new TrainingTable(spec, List.of("flat", "x", "y"), "w", MissingValues.SKIP);
  }

  @Test
  void whatTookPartIsFoundAgain() throws Exception {
    TrainingTable training = training();
    Samples samples = training.read(TABLE, NodeRun.context());
    assertEquals(2, samples.size());
    assertEquals(3, training.skipped());
    Function<DataRow, Optional<double[]>> rows =
        training.rowsOf(new Schema(List.of("x", "y"), List.of("flat"), List.of()));
    List<Optional<double[]>> found = Tables.rows(TABLE).stream().map(rows).toList();
    assertEquals(
        List.of(true, false, false, false, true), found.stream().map(Optional::isPresent).toList());
    assertArrayEquals(new double[] {1, 2}, found.get(0).orElseThrow());
    assertArrayEquals(new double[] {9, 0.5}, found.get(4).orElseThrow());
  }

  @Test
  void aRowIsDecodedOnce() throws Exception {
    CountingRow row = new CountingRow(Tables.rows(TABLE).get(0));
    BufferedDataContainer container =
        NodeRun.context().createDataContainer(TABLE.getDataTableSpec());
    container.addRowToTable(row);
    container.close();
    row.asked = 0;
    training().read(container.getTable(), NodeRun.context());
    assertTrue(row.asked <= row.getNumCells(), row.asked + " cells");
    row.asked = 0;
    Schema schema = new Schema(List.of("x"), List.of(), List.of());
    assertTrue(training().rowsOf(schema).apply(row).isPresent());
    assertEquals(row.getNumCells(), row.asked);
  }
}
