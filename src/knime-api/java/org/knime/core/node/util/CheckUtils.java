// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.util;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.knime.core.node.InvalidSettingsException;

/** Checks that throw. */
public final class CheckUtils {
  private CheckUtils() {}

  @SuppressWarnings("AnnotateFormatMethod") // KNIME has no such annotation
  private static String text(String template, Object... values) {
    return template != null && values != null && values.length > 0
        ? String.format(template, values)
        : template;
  }

  public static <T> T checkArgumentNotNull(T value, String template, Object... values)
      throws IllegalArgumentException {
    checkArgument(value != null, template, values);
    return value;
  }

  public static <T> T checkArgumentNotNull(T value) throws IllegalArgumentException {
    return checkArgumentNotNull(value, "The argument is null");
  }

  public static void checkArgument(boolean condition, String message)
      throws IllegalArgumentException {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  public static void checkArgument(boolean condition, String template, Object... values)
      throws IllegalArgumentException {
    if (!condition) {
      throw new IllegalArgumentException(text(template, values));
    }
  }

  public static void checkState(boolean condition, String message) throws IllegalStateException {
    if (!condition) {
      throw new IllegalStateException(message);
    }
  }

  public static void checkState(boolean condition, String template, Object... values)
      throws IllegalStateException {
    if (!condition) {
      throw new IllegalStateException(text(template, values));
    }
  }

  public static <T> T checkNotNull(T value) throws NullPointerException {
    return Objects.requireNonNull(value);
  }

  public static <T> T checkNotNull(T value, String message) throws NullPointerException {
    return Objects.requireNonNull(value, message);
  }

  public static <T> T checkNotNull(T value, String template, Object... values)
      throws NullPointerException {
    return Objects.requireNonNull(value, text(template, values));
  }

  public static void checkSetting(boolean condition, String template, Object... values)
      throws InvalidSettingsException {
    if (!condition) {
      throw new InvalidSettingsException(text(template, values));
    }
  }

  public static <T> T checkSettingNotNull(T value, String template, Object... values)
      throws InvalidSettingsException {
    checkSetting(value != null, template, values);
    return value;
  }

  public static <T extends Throwable> void check(
      boolean condition, Function<String, T> exception, Supplier<String> message) throws T {
    if (!condition) {
      throw exception.apply(message.get());
    }
  }

  public static <T extends Throwable> void check(
      boolean condition, Function<String, T> exception, String template, Object... values)
      throws T {
    if (!condition) {
      throw exception.apply(text(template, values));
    }
  }
}
