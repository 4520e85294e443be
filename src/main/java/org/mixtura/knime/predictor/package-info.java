// SPDX-License-Identifier: GPL-3.0-or-later
/** The node that applies a mixture to new rows. */
package org.mixtura.knime.predictor;
