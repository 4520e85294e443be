package org.knime.core.data.convert.map;

/** A type with a name for machines. */
public interface IdentifiableType {
  String getIdentifier();
}
