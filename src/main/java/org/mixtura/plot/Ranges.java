// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import org.jfree.data.Range;

/** Computes ranges of axes. */
final class Ranges {
  private Ranges() {}

  /**
   * A range with a margin on each side, of which rounding leaves something.
   *
   * @param low lower end of what is shown
   * @param high upper end of what is shown, at least {@code low}
   * @param share the margin as a share of the length
   * @param least the margin if the length is 0
   */
  static Range around(double low, double high, double share, double least) {
    // a range that rounding has left empty would have no scale
    double rounding = 8 * Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
    double wanted = share * (high - low);
    double margin = Math.max(wanted > 0 ? wanted : least, rounding);
    return new Range(low - margin, high + margin);
  }
}
