// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.streamable.StreamableFunction;
import org.knime.core.node.streamable.StreamableOperatorInternals;

/**
 * Describes a table made of columns of another one, and of columns that factories compute from its
 * rows.
 */
public class ColumnRearranger {
  private final DataTableSpec original;
  private final List<Column> columns = new ArrayList<>();

  /**
   * A column of the new table: one of the old table if there is no factory, else one of that
   * factory.
   */
  private record Column(DataColumnSpec spec, CellFactory factory, int index) {}

  public ColumnRearranger(DataTableSpec original) {
    this.original = original;
    for (int i = 0; i < original.getNumColumns(); i++) {
      columns.add(new Column(original.getColumnSpec(i), null, i));
    }
  }

  private int existing(String name) {
    int index = indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("No such column: " + name);
    }
    return index;
  }

  private int[] existing(String... names) {
    int[] indices = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      indices[i] = existing(names[i]);
    }
    return indices;
  }

  private Set<Column> at(int... indices) {
    Set<Column> found = new LinkedHashSet<>();
    for (int index : indices) {
      found.add(columns.get(index));
    }
    if (found.size() != indices.length) {
      throw new IndexOutOfBoundsException("A column comes twice: " + Arrays.toString(indices));
    }
    return found;
  }

  public final void keepOnly(int... indices) {
    columns.retainAll(at(indices));
  }

  public final void keepOnly(String... names) {
    keepOnly(existing(names));
  }

  public final void remove(int... indices) {
    columns.removeAll(at(indices));
  }

  public final void remove(String... names) {
    remove(existing(names));
  }

  public final int indexOf(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).spec().getName().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  public final int getColumnCount() {
    return columns.size();
  }

  public final void move(int from, int to) {
    Column moved = columns.get(from);
    columns.add(to, moved);
    columns.remove(from < to ? from : from + 1);
  }

  public final void move(String name, int to) {
    move(existing(name), to);
  }

  public final void permute(int[] indices) {
    Set<Column> first = at(indices);
    List<Column> others = new ArrayList<>(columns);
    others.removeAll(first);
    columns.clear();
    columns.addAll(first);
    columns.addAll(others);
  }

  public final void permute(String[] names) {
    permute(existing(names));
  }

  public final void insertAt(int position, CellFactory factory) {
    columns.addAll(position, of(factory));
  }

  private static List<Column> of(CellFactory factory) {
    List<Column> made = new ArrayList<>();
    DataColumnSpec[] specs = factory.getColumnSpecs();
    for (int i = 0; i < specs.length; i++) {
      made.add(new Column(specs[i], factory, i));
    }
    return made;
  }

  public final void append(CellFactory factory) {
    insertAt(columns.size(), factory);
  }

  public final void replace(CellFactory factory, String name) {
    int index = existing(name);
    columns.remove(index);
    insertAt(index, factory);
  }

  public final void replace(CellFactory factory, int... indices) {
    List<Column> made = of(factory);
    if (made.size() != indices.length) {
      throw new IndexOutOfBoundsException(made.size() + " columns for " + indices.length);
    }
    for (int i = 0; i < indices.length; i++) {
      columns.set(indices[i], made.get(i));
    }
  }

  public final DataTableSpec createSpec() {
    Set<String> names = new HashSet<>();
    for (Column column : columns) {
      if (!names.add(column.spec().getName())) {
        throw new IllegalArgumentException(
            "Duplicate column name \"" + column.spec().getName() + "\"");
      }
    }
    return new DataTableSpec(
        original.getName(), columns.stream().map(Column::spec).toArray(DataColumnSpec[]::new));
  }

  public final StreamableFunction createStreamableFunction() {
    return createStreamableFunction(0, 0);
  }

  public final StreamableFunction createStreamableFunction(int inPort, int outPort) {
    return createStreamableFunction(null, inPort, outPort);
  }

  public final StreamableFunction createStreamableFunction(StreamableOperatorInternals internals) {
    return createStreamableFunction(internals, 0, 0);
  }

  public final StreamableFunction createStreamableFunction(
      StreamableOperatorInternals internals, int inPort, int outPort) {
    return new Function(internals, inPort, outPort, List.copyOf(columns));
  }

  /** Computes the new rows one by one, with one call of each factory for a row. */
  private static final class Function extends StreamableFunction {
    private final StreamableOperatorInternals internals;
    private final List<Column> columns;

    Function(StreamableOperatorInternals internals, int inPort, int outPort, List<Column> columns) {
      super(inPort, outPort);
      this.internals = internals;
      this.columns = columns;
    }

    @Override
    public void init(ExecutionContext context) {}

    @Override
    public DataRow compute(DataRow row) {
      return compute(row, -1);
    }

    @Override
    public DataRow compute(DataRow row, long rowIndex) {
      Map<CellFactory, DataCell[]> made = new LinkedHashMap<>();
      DataCell[] cells = new DataCell[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        Column column = columns.get(i);
        if (column.factory() == null) {
          cells[i] = row.getCell(column.index());
        } else {
          DataCell[] own =
              made.computeIfAbsent(column.factory(), factory -> factory.getCells(row, rowIndex));
          cells[i] = own[column.index()];
        }
      }
      return new DefaultRow(row.getKey(), cells);
    }

    @Override
    public void finish() {
      Set<CellFactory> factories = new LinkedHashSet<>();
      for (Column column : columns) {
        if (column.factory() != null) {
          factories.add(column.factory());
        }
      }
      for (CellFactory factory : factories) {
        if (factory instanceof AbstractCellFactory known) {
          known.afterProcessing();
        }
      }
    }

    @Override
    public StreamableOperatorInternals saveInternals() {
      return internals;
    }
  }
}
