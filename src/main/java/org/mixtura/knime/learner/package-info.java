// SPDX-License-Identifier: GPL-3.0-or-later
/** The node that fits a mixture to a table. */
package org.mixtura.knime.learner;
