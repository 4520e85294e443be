// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.config.base;

import java.io.Serializable;
import java.util.Collections;
import java.util.Enumeration;
import javax.swing.tree.TreeNode;

/** A key with what stands under it. */
public abstract class AbstractConfigEntry implements Serializable, TreeNode {
  private static final long serialVersionUID = 1;

  private final String key;
  private AbstractConfigEntry parent;

  AbstractConfigEntry(String key) {
    if (key == null) {
      throw new IllegalArgumentException("A key can't be null");
    }
    this.key = key;
  }

  public final String getKey() {
    return key;
  }

  public final void setParent(AbstractConfigEntry parent) {
    this.parent = parent;
  }

  @Override
  public String toString() {
    return key;
  }

  public abstract String toStringValue();

  @Override
  public boolean equals(Object other) {
    return other instanceof AbstractConfigEntry entry && isIdentical(entry);
  }

  public final boolean isIdentical(AbstractConfigEntry entry) {
    return getClass() == entry.getClass() && key.equals(entry.key) && hasIdenticalValue(entry);
  }

  abstract boolean hasIdenticalValue(AbstractConfigEntry entry);

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public TreeNode getChildAt(int index) {
    return null;
  }

  @Override
  public int getChildCount() {
    return 0;
  }

  @Override
  public final TreeNode getParent() {
    return parent;
  }

  @Override
  public int getIndex(TreeNode node) {
    return -1;
  }

  @Override
  public final boolean getAllowsChildren() {
    return !isLeaf();
  }

  @Override
  public boolean isLeaf() {
    return true;
  }

  @Override
  public Enumeration<TreeNode> children() {
    return Collections.emptyEnumeration();
  }
}
