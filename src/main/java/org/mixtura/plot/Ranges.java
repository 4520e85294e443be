// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import org.jfree.data.Range;

/** Ranges of axes. */
final class Ranges {
  private Ranges() {}

  /**
   * A range with a margin.
   *
   * @param share of the length, on each side
   * @param least margin, where there is next to no length
   */
  static Range around(double low, double high, double share, double least) {
    // a range that rounding has left empty would have no scale
    double rounding = 8 * Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
    double wanted = share * (high - low);
    double margin = Math.max(wanted > 0 ? wanted : least, rounding);
    return new Range(low - margin, high + margin);
  }
}
