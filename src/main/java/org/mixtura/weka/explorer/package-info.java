// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What Mixtura adds to Weka's Explorer: a tab, and charts behind the results of the Cluster tab.
 */
package org.mixtura.weka.explorer;
