// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What Mixtura adds to Weka's Explorer: a tab, and charts behind the results of the Cluster tab.
 *
 * <p>Sits above the clusterer and the filter, and nothing knows it: Weka makes the tab and the
 * plug-in by name. Fitting, scoring and reports do not belong here, and only {@code JobRunner}
 * makes a thread.
 */
package org.mixtura.weka.explorer;
