// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.io.Serializable;
import java.util.List;

/**
 * What is special about a fit.
 *
 * @param degenerate components that rest on too little
 * @param regularised components whose shape owes something to the ridge: it makes up more than one
 *     per cent of the variance in the direction in which they are thinnest
 * @param warnings all that a person should know, in sentences
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
   * A component that rests on too little.
   *
   * @param component from 0
   * @param cause what was found
   */
  public record Degenerate(int component, String cause) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
