// SPDX-License-Identifier: GPL-3.0-or-later
/** The Gaussian mixture: an immutable, always valid model, and the step that makes it. */
package org.mixtura.model;
