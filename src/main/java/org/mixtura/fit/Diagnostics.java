// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.io.Serializable;
import java.util.List;

/**
 * The diagnostics of a fit: what may make its mixture less useful than its log-likelihood suggests.
 * A fit without any has three empty lists. Immutable.
 *
 * @param degenerate components that rest on too few samples, ascending
 * @param regularised components of which the ridge makes up more than one per cent of the variance
 *     in the direction in which they are thinnest, ascending
 * @param warnings for users, one sentence or a few each
 */
public record Diagnostics(
    List<Degenerate> degenerate, List<Integer> regularised, List<String> warnings)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Copies the lists. */
  public Diagnostics {
    degenerate = List.copyOf(degenerate);
    regularised = List.copyOf(regularised);
    warnings = List.copyOf(warnings);
  }

  /**
   * A component that rests on too few samples.
   *
   * @param component from 0
   * @param cause in words for users, such as that it is singular but for the regularisation
   */
  public record Degenerate(int component, String cause) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
