// SPDX-License-Identifier: GPL-3.0-or-later
/** What the nodes that fit have in common: settings, dialog, the run, and what is kept of it. */
package org.mixtura.knime.training;
