// SPDX-License-Identifier: GPL-3.0-or-later
/** KNIME tables to samples, and results to tables. */
package org.mixtura.knime.table;
