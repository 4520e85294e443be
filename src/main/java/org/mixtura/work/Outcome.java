// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.work;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a piece of work: a value that was reached, or the reason why there is none. Work
 * that may fail without an end to the whole (one start of several, one cell of a grid) returns this
 * instead of throwing. Immutable if the value is.
 *
 * @param <T> the value
 */
public sealed interface Outcome<T> extends Serializable {

  /** Work that reached a value. */
  static <T> Outcome<T> reached(T value) {
    return new Reached<>(value);
  }

  /**
   * Work that failed.
   *
   * @param reason why, in words for users
   */
  static <T> Outcome<T> failed(String reason) {
    return new Failed<>(reason, null);
  }

  /**
   * Work that failed because something was thrown.
   *
   * @param reason why, in words for users
   * @param thrown what was thrown
   */
  static <T> Outcome<T> failed(String reason, RuntimeException thrown) {
    return new Failed<>(reason, thrown);
  }

  /** The value, if it was reached. */
  Optional<T> value();

  /** Why there is no value; empty if there is one. */
  Optional<String> failure();

  /** What was thrown when it failed; empty if nothing was, or there is a value. */
  Optional<RuntimeException> cause();

  /**
   * Applies a function to the value.
   *
   * @param function called only if there is a value; it must not return null
   * @return the new value, or a failure of the same reason and cause
   */
  <R> Outcome<R> map(Function<? super T, ? extends R> function);

  /**
   * A value was reached.
   *
   * @param result the value
   */
  record Reached<T>(T result) implements Outcome<T> {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<T> value() {
      return Optional.of(result);
    }

    @Override
    public Optional<String> failure() {
      return Optional.empty();
    }

    @Override
    public Optional<RuntimeException> cause() {
      return Optional.empty();
    }

    @Override
    public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
      return new Reached<>(function.apply(result));
    }
  }

  /**
   * There is no value.
   *
   * @param reason why, in words for users
   * @param thrown what was thrown; null for nothing
   */
  record Failed<T>(String reason, @Nullable RuntimeException thrown) implements Outcome<T> {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public Optional<String> failure() {
      return Optional.of(reason);
    }

    @Override
    public Optional<RuntimeException> cause() {
      return Optional.ofNullable(thrown);
    }

    @Override
    public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
      return new Failed<>(reason, thrown);
    }
  }
}
