// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

/**
 * Samples drawn from a mixture of K components.
 *
 * @param rows n rows: numeric values, then value indices, in the order of the mixture's {@link
 *     Schema}
 * @param components the component that each row was drawn from, n values from 0 to K - 1
 */
@SuppressWarnings("ArrayRecordComponent") // a plain carrier of fresh arrays, never compared
public record DrawnSamples(double[][] rows, int[] components) {}
