// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mixtura.fit.Fit;
import weka.clusterers.Clusterer;
import weka.core.OptionHandler;

/**
 * A clusterer that fits a mixture: what scoring needs to know of {@code
 * weka.clusterers.GaussianMixture}, which is built on this package.
 */
public interface MixtureClusterer extends Clusterer, OptionHandler, Serializable {
  /** The fit behind the clusterer, the chosen one of a search; null before it is built. */
  @Nullable Fit fit();
}
