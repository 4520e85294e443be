package org.knime.core.data;

/** A value of few: its column's domain lists them. */
public interface NominalValue extends DataValue {}
