// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import org.mixtura.moments.Moments;

/** One way to find first moments, from which an M step makes first parameters. */
interface Strategy {
  Moments moments(StartData data, StartRequest request);
}
