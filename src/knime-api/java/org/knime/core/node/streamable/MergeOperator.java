// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

/** Merges the internals of several operators. */
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
