// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The KNIME node that reads a mixture from a JSON file.
 *
 * <p>The format is that of {@link org.mixtura.format.ModelJson}; no other node knows this one.
 */
package org.mixtura.knime.reader;
