// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.internal;

/** Home of the interface of all serializers. */
@Deprecated
public final class SerializerMethodLoader {
  private SerializerMethodLoader() {}

  /** Writes and reads objects of one class. */
  public interface Serializer<T> {}
}
