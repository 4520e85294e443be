// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tables of samples in memory ({@link org.mixtura.data.Samples}): blocks of columns, sample
 * weights, attribute names.
 *
 * <p>What lives here: values and the checks that keep unusable ones out. What does not: anything
 * that knows a mixture, and loops that compute ({@code loops}).
 */
package org.mixtura.data;
