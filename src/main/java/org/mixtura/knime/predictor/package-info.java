// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node that applies a mixture to new rows: its settings, dialog and streaming.
 *
 * <p>Other nodes do not know it. How rows are read and scored is in {@code table}.
 */
package org.mixtura.knime.predictor;
