package org.knime.core.data.container;

/** Passes on what it holds back. */
public interface RowFlushable {
  void flushRows();
}
