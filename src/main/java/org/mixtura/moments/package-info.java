// SPDX-License-Identifier: GPL-3.0-or-later
/** What one pass over the samples leaves behind: weighted, anchored, mergeable sums. */
package org.mixtura.moments;
