// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.training;

import java.util.function.UnaryOperator;
import org.knime.core.node.InvalidSettingsException;

/**
 * Options that settings change one by one, so that a refusal can name the setting.
 *
 * @param options as they are so far
 * @param <T> what the core takes
 */
public record CheckedOptions<T>(T options) {

  /**
   * With the value of one more setting.
   *
   * @param key the setting's
   * @param change puts the value into the options
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
