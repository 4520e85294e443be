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
 * Appends cluster and probabilities to the data of the Preprocess tab, where the user can undo it.
 */
final class ClusterAppender implements Callable<Instances> {
  private final PreprocessPanel preprocess;
  private final Instances before;
  private final GaussianMixture clusterer;

  /**
   * An appender to the data that the Preprocess tab has now.
   *
   * @param preprocess the tab
   * @param clusterer a built clusterer
   */
  ClusterAppender(PreprocessPanel preprocess, GaussianMixture clusterer) {
    this.preprocess = preprocess;
    this.clusterer = clusterer;
    before = preprocess.getInstances();
  }

  /**
   * Scores the rows and makes an undo point. The tab keeps its data until {@link #show}.
   *
   * @return the data with the new attributes
   * @throws IllegalArgumentException if the data lack attributes of the mixture
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

  /**
   * Replaces the data of the Preprocess tab, which passes them to all tabs.
   *
   * @param after the result of {@link #call}
   * @return the names of the attributes that were added
   * @throws IllegalStateException if the tab's data have changed since
   */
  List<String> show(Instances after) {
    checkUnchanged();
    preprocess.setInstances(after);
    return IntStream.range(before.numAttributes(), after.numAttributes())
        .mapToObj(j -> after.attribute(j).name())
        .toList();
  }
}
