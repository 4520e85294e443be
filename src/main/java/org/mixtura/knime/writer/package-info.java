// SPDX-License-Identifier: GPL-3.0-or-later
/** The node that writes a mixture to a JSON file. */
package org.mixtura.knime.writer;
