// SPDX-License-Identifier: GPL-3.0-or-later
/** The node that reads a mixture from a JSON file. */
package org.mixtura.knime.reader;
