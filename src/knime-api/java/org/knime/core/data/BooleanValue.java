package org.knime.core.data;

/** True or false. */
public interface BooleanValue extends DataValue {
  boolean getBooleanValue();
}
