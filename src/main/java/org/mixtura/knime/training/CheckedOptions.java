// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import java.util.function.UnaryOperator;
import org.knime.core.node.InvalidSettingsException;

/**
 * Builds options of the core from settings, one by one, so that a refusal can name the setting.
 * Immutable.
 *
 * @param options the options so far
 * @param <T> the type of the options
 */
public record CheckedOptions<T>(T options) {

  /**
   * These options with the value of one more setting.
   *
   * @param key the key of the setting
   * @param change returns the options with the value; throws IllegalArgumentException if it is not
   *     allowed
   * @throws InvalidSettingsException naming the key, if the value is not allowed
   */
  public CheckedOptions<T> with(String key, UnaryOperator<T> change)
      throws InvalidSettingsException {
    try {
      return new CheckedOptions<>(change.apply(options));
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingsException("Setting '" + key + "': " + e.getMessage(), e);
    }
  }
}
