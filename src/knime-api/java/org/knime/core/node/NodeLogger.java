// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.util.function.Supplier;

/** Drops messages, except errors in the code, which go to standard error. */
public final class NodeLogger {
  private final String name;

  private NodeLogger(String name) {
    this.name = name;
  }

  /** The levels of the log. */
  public enum LEVEL {
    DEBUG,
    INFO,
    WARN,
    ERROR,
    FATAL,
    ALL,
    OFF
  }

  public static NodeLogger getLogger(Class<?> owner) {
    return getLogger(owner.getName());
  }

  public static NodeLogger getLogger(String name) {
    return new NodeLogger(name);
  }

  public LEVEL getLevel() {
    return LEVEL.OFF;
  }

  public boolean isDebugEnabled() {
    return false;
  }

  public boolean isInfoEnabled() {
    return false;
  }

  public boolean isEnabledFor(LEVEL level) {
    return false;
  }

  public void debug(Object message) {}

  public void debug(Throwable cause) {}

  public void debug(Supplier<Object> message) {}

  public void debug(Object message, Throwable cause) {}

  public void debug(Supplier<Object> message, Throwable cause) {}

  public void debugWithFormat(String format, Object... arguments) {}

  public void info(Object message) {}

  public void info(Throwable cause) {}

  public void info(Supplier<Object> message) {}

  public void info(Object message, Throwable cause) {}

  public void info(Supplier<Object> message, Throwable cause) {}

  public void infoWithFormat(String format, Object... arguments) {}

  public void warn(Object message) {}

  public void warn(Throwable cause) {}

  public void warn(Supplier<Object> message) {}

  public void warn(Object message, Throwable cause) {}

  public void warn(Supplier<Object> message, Throwable cause) {}

  public void warnWithFormat(String format, Object... arguments) {}

  public void error(Object message) {}

  public void error(Throwable cause) {}

  public void error(Supplier<Object> message) {}

  public void error(Object message, Throwable cause) {}

  public void error(Supplier<Object> message, Throwable cause) {}

  public void errorWithFormat(String format, Object... arguments) {}

  public void fatal(Object message) {}

  public void fatal(Throwable cause) {}

  public void fatal(Supplier<Object> message) {}

  public void fatal(Object message, Throwable cause) {}

  public void fatal(Supplier<Object> message, Throwable cause) {}

  public void fatalWithFormat(String format, Object... arguments) {}

  public void coding(Object message) {
    System.err.println(name + ": CODING PROBLEM " + message);
  }

  public void coding(Supplier<Object> message) {
    coding(message.get());
  }

  public void coding(Object message, Throwable cause) {
    coding(message + ": " + cause);
  }

  public void coding(Supplier<Object> message, Throwable cause) {
    coding(message.get(), cause);
  }
}
