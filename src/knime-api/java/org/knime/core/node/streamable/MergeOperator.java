// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

/** Makes of what several operators left behind one. */
public abstract class MergeOperator {
  public MergeOperator() {}

  public boolean isHierarchical() {
    return false;
  }

  public StreamableOperatorInternals mergeIntermediate(StreamableOperatorInternals[] internals) {
    throw new IllegalStateException("This operator merges once");
  }

  public abstract StreamableOperatorInternals mergeFinal(StreamableOperatorInternals[] internals);
}
