// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The Gaussian mixture: an immutable, always valid model, what it says of samples and of single
 * rows, and the M step that makes it from moments.
 *
 * <p>Does not belong here: iterating (em), choosing a start or a model (start, fit, select), files
 * (format), and anything of a host.
 */
package org.mixtura.model;
