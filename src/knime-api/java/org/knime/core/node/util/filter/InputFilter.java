// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.util.filter;

/** What is offered. */
public abstract class InputFilter<T> {
  public InputFilter() {}

  public abstract boolean include(T item);
}
