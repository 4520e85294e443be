// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

/**
 * When EM stops.
 *
 * @param tolerance converged when the mean log-likelihood per unit of sample weight changes by
 *     strictly less than this, in nats; 0 never converges
 * @param maxIterations maximum number of iterations; 0 returns the start
 * @param accelerated whether late iterations may be extrapolated; else each is one plain EM step
 */
public record Convergence(double tolerance, int maxIterations, boolean accelerated) {
  /** With plain EM steps. */
  public Convergence(double tolerance, int maxIterations) {
    this(tolerance, maxIterations, false);
  }
}
