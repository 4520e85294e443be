// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

/**
 * When EM stops. With Q_t the log-likelihood, plus the log prior of categorical attributes, after
 * iteration t, and W the total weight, a run has converged if
 *
 * <pre>
 *   |Q_t - Q_(t-1)| / W &lt; tolerance
 * </pre>
 *
 * @param tolerance in nats per unit of sample weight; 0 never converges
 * @param maxIterations maximum number of EM iterations; 0 returns the start
 * @param accelerated whether late iterations may be extrapolated by SQUAREM (Varadhan and Roland
 *     2008, doi 10.1111/j.1467-9469.2007.00585.x), each of which counts as an iteration; else each
 *     is one plain EM step
 */
public record Convergence(double tolerance, int maxIterations, boolean accelerated) {
  /** When EM with plain steps stops. */
  public Convergence(double tolerance, int maxIterations) {
    this(tolerance, maxIterations, false);
  }
}
