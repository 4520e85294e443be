// SPDX-License-Identifier: GPL-3.0-or-later
/** ModelExamples as JSON, reports as text. */
package org.mixtura.format;
