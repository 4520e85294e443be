package org.knime.core.data;

/** A text. */
public interface StringValue extends DataValue {
  String getStringValue();
}
