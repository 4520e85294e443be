// SPDX-License-Identifier: GPL-3.0-or-later
/** What nodes and the model port show in windows. Charts are loaded when one is opened. */
package org.mixtura.knime.view;
