// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

import java.io.Closeable;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.knime.core.data.DataRow;
import org.knime.core.data.RowIterator;

/** An iterator over rows whose source can be closed before the end. */
public abstract class CloseableRowIterator extends RowIterator implements Closeable {
  public CloseableRowIterator() {}

  public static CloseableRowIterator empty() {
    return from(Collections.emptyIterator());
  }

  public static CloseableRowIterator wrap(Iterator<? extends DataRow> rows) {
    return from(rows);
  }

  public static CloseableRowIterator from(Iterator<? extends DataRow> rows) {
    return new CloseableRowIterator() {
      private boolean closed;

      @Override
      public boolean hasNext() {
        return !closed && rows.hasNext();
      }

      @Override
      public DataRow next() {
        if (closed) {
          throw new NoSuchElementException("closed");
        }
        return rows.next();
      }

      @Override
      public void close() {
        closed = true;
      }
    };
  }

  @Override
  public abstract void close();
}
