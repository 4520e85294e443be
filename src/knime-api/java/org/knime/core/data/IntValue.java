package org.knime.core.data;

/** An integer. */
public interface IntValue extends DataValue {
  int getIntValue();
}
