// SPDX-License-Identifier: GPL-3.0-or-later
/** The node that searches for the number of components and the covariance type. */
package org.mixtura.knime.selection;
