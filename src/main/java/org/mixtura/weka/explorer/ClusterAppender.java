// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.MixtureScores;
import weka.gui.explorer.PreprocessPanel;

/**
 * Appends cluster and probabilities to the data of the Preprocess tab, where that can be undone.
 */
final class ClusterAppender implements Callable<Instances> {
  private final PreprocessPanel preprocess;
  private final Instances before;
  private final GaussianMixture clusterer;

  /** Of the data as they are now. */
  ClusterAppender(PreprocessPanel preprocess, GaussianMixture clusterer) {
    this.preprocess = preprocess;
    this.clusterer = clusterer;
    before = preprocess.getInstances();
  }

  /**
   * Scores the rows and makes an undo point; the data themselves stay until {@link #show}.
   *
   * @throws IllegalArgumentException if the data lack attributes of the mixture, as the filter says
   * @throws InterruptedException if the thread is interrupted
   */
  @Override
  public Instances call() throws Exception {
    MixtureScores filter = MixtureScores.scoring(clusterer);
    filter.setLogDensity(false);
    filter.setOutlier(false);
    Instances copy = new Instances(before);
    copy.setClassIndex(-1);
    filter.setInputFormat(copy);
    Instances after = Filter.useFilter(copy, filter);
    if (Thread.interrupted()) {
      throw new InterruptedException("the clusters were not added");
    }
    checkUnchanged();
    preprocess.addUndoPoint();
    return after;
  }

  @SuppressWarnings("ReferenceEquality") // equal data would have to be compared row by row
  private void checkUnchanged() {
    if (preprocess.getInstances() != before) {
      throw new IllegalStateException(
          "the data were changed in the Preprocess tab meanwhile; nothing was added, try again");
    }
  }

  /** Gives the data to the Preprocess tab, and by it to all tabs; returns what was added. */
  List<String> show(Instances after) {
    checkUnchanged();
    preprocess.setInstances(after);
    return IntStream.range(before.numAttributes(), after.numAttributes())
        .mapToObj(j -> after.attribute(j).name())
        .toList();
  }
}
