// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The views of nodes and of the model port.
 *
 * <p>Drawing is in {@link org.mixtura.plot}. Chart classes are loaded only when a view is opened.
 */
package org.mixtura.knime.view;
