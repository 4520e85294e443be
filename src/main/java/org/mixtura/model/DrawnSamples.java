// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

/**
 * Samples drawn from a mixture.
 *
 * @param rows n rows, laid out as the model's schema says
 * @param components the component that each row was drawn from
 */
@SuppressWarnings("ArrayRecordComponent") // a plain carrier of fresh arrays, never compared
public record DrawnSamples(double[][] rows, int[] components) {}
