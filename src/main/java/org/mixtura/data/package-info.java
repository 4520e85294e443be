// SPDX-License-Identifier: GPL-3.0-or-later
/** Tables of samples: blocks of columns, sample weights, attribute names. Knows no mixture. */
package org.mixtura.data;
