// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.util.concurrent.Callable;
import weka.clusterers.GaussianMixture;
import weka.core.Utils;

/** A fit or a search in the tab, which ends with a report. */
final class MixtureFit implements Callable<Result> {
  private final GaussianMixture clusterer;
  private final ChosenData chosen;
  private final RunProgress progress = new RunProgress("Building model...");

  /**
   * A fit that has not begun.
   *
   * @param clusterer a clusterer that is not built yet; it is built and kept
   * @param chosen the data to fit
   */
  MixtureFit(GaussianMixture clusterer, ChosenData chosen) {
    this.clusterer = clusterer;
    this.chosen = chosen;
    clusterer.setListeners(progress::iterated, progress::advanced);
  }

  RunProgress progress() {
    return progress;
  }

  /**
   * Builds the clusterer, and writes the report.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  @Override
  public Result call() throws Exception {
    long start = System.nanoTime();
    clusterer.buildClusterer(chosen.training());
    double seconds = (System.nanoTime() - start) / 1e9;
    ChosenData header = new ChosenData(chosen.header(), chosen.leftOut());
    return new Result(clusterer, header, report(seconds));
  }

  /** The clusterer and its options, as on Weka's command line. */
  String scheme() {
    return clusterer.getClass().getName() + " " + Utils.joinOptions(clusterer.getOptions());
  }

  private String report(double seconds) {
    return """
        %s
        === Clustering model (full training set) ===

        %s
        Time taken to build model: %s seconds
        """
        .formatted(chosen.runInformation(scheme()), clusterer, Utils.doubleToString(seconds, 2));
  }
}
