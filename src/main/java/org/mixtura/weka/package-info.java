// SPDX-License-Identifier: GPL-3.0-or-later
/** Weka's side: instances to samples and back, options to fit options. */
package org.mixtura.weka;
