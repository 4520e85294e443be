// SPDX-License-Identifier: GPL-3.0-or-later
/** Where EM begins: k-means, k-means++, points of the data, random responsibilities. */
package org.mixtura.start;
