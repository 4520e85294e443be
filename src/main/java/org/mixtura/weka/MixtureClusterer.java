// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mixtura.fit.Fit;
import weka.clusterers.Clusterer;
import weka.core.OptionHandler;

/**
 * A clusterer that fits a mixture. It is what scoring needs of {@code
 * weka.clusterers.GaussianMixture}; this package cannot name that class, which is built on it.
 */
public interface MixtureClusterer extends Clusterer, OptionHandler, Serializable {
  /**
   * The fit of the clusterer, after a search the chosen one; null before the clusterer is built.
   */
  @Nullable Fit fit();
}
