// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import org.mixtura.moments.Moments;

/** One way to find first moments, from which an M step makes first parameters. Stateless. */
interface Strategy {
  /**
   * Finds the moments of a start.
   *
   * @param data the samples
   * @param request which start
   * @return moments of K components, with the second moments that the data's covariance type needs
   */
  Moments moments(StartData data, StartRequest request);
}
