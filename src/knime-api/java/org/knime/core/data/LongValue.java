package org.knime.core.data;

/** A long integer. */
public interface LongValue extends DataValue {
  long getLongValue();
}
