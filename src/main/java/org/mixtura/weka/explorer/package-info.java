// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What Mixtura adds to Weka's Explorer: a tab, and charts of the results of the Cluster tab.
 *
 * <p>This package uses the clusterer and the filter, and no other package uses it: Weka creates the
 * tab and the plug-in by name. Fitting, scoring and the text of reports do not belong here, and
 * only {@code JobRunner} creates threads.
 */
package org.mixtura.weka.explorer;
