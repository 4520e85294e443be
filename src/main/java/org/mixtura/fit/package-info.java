// SPDX-License-Identifier: GPL-3.0-or-later
/** What a Java programmer types: options, a fitter, and what comes out. */
package org.mixtura.fit;
