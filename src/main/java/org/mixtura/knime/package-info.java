// SPDX-License-Identifier: GPL-3.0-or-later
/** KNIME's side: nodes, their dialogs, the model port. */
package org.mixtura.knime;
