// SPDX-License-Identifier: GPL-3.0-or-later
/** Comparing fits: criteria, and the search over the number of components and their shape. */
package org.mixtura.select;
