// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

/** Which part of the rows, of how many. */
public class PartitionInfo {
  private final int index;
  private final int count;

  public PartitionInfo(int index, int count) {
    this.index = index;
    this.count = count;
  }

  public int getPartitionIndex() {
    return index;
  }

  public int getPartitionCount() {
    return count;
  }
}
