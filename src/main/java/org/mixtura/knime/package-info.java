// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The adapter to KNIME: what its nodes have in common. Each node has a package of its own below
 * this one.
 *
 * <p>No formula lives here or below: fits, searches and scores come from the core. Only these
 * packages use classes of KNIME.
 */
package org.mixtura.knime;
