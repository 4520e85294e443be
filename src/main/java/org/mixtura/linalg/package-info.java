// SPDX-License-Identifier: GPL-3.0-or-later
/** Linear algebra on small dense matrices that knows no component. */
package org.mixtura.linalg;
