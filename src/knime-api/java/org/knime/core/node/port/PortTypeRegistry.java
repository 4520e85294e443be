// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.port;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All port types. KNIME fills it from plugin.xml; here each class is registered when its type is
 * first requested.
 */
public final class PortTypeRegistry {
  private static final PortTypeRegistry INSTANCE = new PortTypeRegistry();

  private final Map<Class<? extends PortObject>, PortType> types = new HashMap<>();
  private final Map<Class<? extends PortObject>, PortType> optionalTypes = new HashMap<>();

  private PortTypeRegistry() {}

  public static PortTypeRegistry getInstance() {
    return INSTANCE;
  }

  public synchronized Collection<PortType> availablePortTypes() {
    return List.copyOf(types.values());
  }

  public synchronized PortType getPortType(Class<? extends PortObject> objectClass) {
    return getPortType(objectClass, false);
  }

  @SuppressWarnings("deprecation") // the constructor is for the registry alone
  public synchronized PortType getPortType(
      Class<? extends PortObject> objectClass, boolean optional) {
    return (optional ? optionalTypes : types)
        .computeIfAbsent(objectClass, type -> new PortType(type, optional));
  }

  public Optional<Class<? extends PortObject>> getObjectClass(String name) {
    return load(name, PortObject.class);
  }

  public Optional<Class<? extends PortObjectSpec>> getSpecClass(String name) {
    return load(name, PortObjectSpec.class);
  }

  private static <T> Optional<Class<? extends T>> load(String name, Class<T> type) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    for (ClassLoader loader :
        new ClassLoader[] {PortTypeRegistry.class.getClassLoader(), context}) {
      try {
        return Optional.of(Class.forName(name, true, loader).asSubclass(type));
      } catch (ClassNotFoundException e) {
        // perhaps the other one has it
      }
    }
    return Optional.empty();
  }
}
