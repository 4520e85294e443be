// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Covariance types, one class per formula: from moments to covariances, and the density kernels.
 */
package org.mixtura.covariance;
