package org.knime.core.node.util.filter;

/** What is offered. */
public abstract class InputFilter<T> {
  public InputFilter() {}

  public abstract boolean include(T item);
}
