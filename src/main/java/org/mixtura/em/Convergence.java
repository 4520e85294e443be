package org.mixtura.em;

/**
 * When EM stops.
 *
 * @param tolerance converged when the mean log-likelihood per unit of sample weight changes by
 *     strictly less than this, in nats; 0 never converges
 * @param maxIterations the most iterations; 0 returns the start
 */
public record Convergence(double tolerance, int maxIterations) {}
