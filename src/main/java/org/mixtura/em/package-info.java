// SPDX-License-Identifier: GPL-3.0-or-later
/** The EM loop, the expectation over blocks of samples, convergence, progress and cancelling. */
package org.mixtura.em;
