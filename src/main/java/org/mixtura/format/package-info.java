// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What is written for a person or for another program: models as JSON, reports of fits and searches
 * as text, and the text that describes each option. Formulas of mixtures and charts do not belong
 * here.
 */
package org.mixtura.format;
