// SPDX-License-Identifier: GPL-3.0-or-later
/** The hot loops over samples, and how to write loops that the JIT compiler vectorises. */
package org.mixtura.loops;
