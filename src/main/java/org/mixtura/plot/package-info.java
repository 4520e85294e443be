// SPDX-License-Identifier: GPL-3.0-or-later
/** Pictures of mixtures, fits and searches: as files, and in windows. */
package org.mixtura.plot;
