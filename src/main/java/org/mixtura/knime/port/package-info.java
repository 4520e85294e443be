// SPDX-License-Identifier: GPL-3.0-or-later
/** The model port: a mixture on its way from node to node. */
package org.mixtura.knime.port;
