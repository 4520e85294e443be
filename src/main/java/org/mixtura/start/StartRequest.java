// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.start;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Which start to find.
 *
 * @param components number of components, K
 * @param number of the start, from 0
 * @param seed of the fit; the same number and seed give the same start
 */
record StartRequest(int components, int number, long seed) {

  /** Random numbers from their beginning, different ones for each number and seed. */
  RandomGenerator random() {
    return new Well19937c(new int[] {number, (int) seed, (int) (seed >>> Integer.SIZE)});
  }
}
