// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.util.Objects;
import org.knime.core.node.BufferedDataTable;

/** The kind of a port: the class of its objects, and whether it may stay unconnected. */
public final class PortType {
  public static final int DEFAULT_COLOR = 0x9b9b9b;

  private final Class<? extends PortObject> objectClass;
  private final boolean optional;

  @Deprecated
  public PortType(Class<? extends PortObject> objectClass, boolean optional) {
    this.objectClass = objectClass;
    this.optional = optional;
  }

  @Deprecated
  public PortType(Class<? extends PortObject> objectClass) {
    this(objectClass, false);
  }

  public String getName() {
    return objectClass == BufferedDataTable.class ? "Table" : objectClass.getSimpleName();
  }

  public int getColor() {
    return DEFAULT_COLOR;
  }

  public Class<? extends PortObjectSpec> getPortObjectSpecClass() {
    return getPortObjectSpecClass(objectClass);
  }

  public Class<? extends PortObject> getPortObjectClass() {
    return objectClass;
  }

  public boolean isOptional() {
    return optional;
  }

  public boolean isHidden() {
    return false;
  }

  public boolean isSuperTypeOf(PortType type) {
    return objectClass.isAssignableFrom(type.objectClass);
  }

  public boolean acceptsPortObjectSpec(PortObjectSpec spec) {
    return spec == null ? optional : getPortObjectSpecClass().isInstance(spec);
  }

  public boolean acceptsPortObjectClass(Class<? extends PortObject> type) {
    return objectClass.isAssignableFrom(type);
  }

  public boolean acceptsPortObject(PortObject object) {
    return object == null ? optional : objectClass.isInstance(object);
  }

  public static Class<? extends PortObjectSpec> getPortObjectSpecClass(
      Class<? extends PortObject> objectClass) {
    try {
      return objectClass.getMethod("getSpec").getReturnType().asSubclass(PortObjectSpec.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return getName() + (optional ? " (optional)" : "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PortType type
        && objectClass.equals(type.objectClass)
        && optional == type.optional;
  }

  @Override
  public int hashCode() {
    return Objects.hash(objectClass, optional);
  }
}
