// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.mixtura.knime.learner.GaussianMixtureLearnerNodeFactory;
import org.mixtura.knime.selection.GaussianMixtureSelectionNodeFactory;

/** The nodes that fit, and how their views are named. */
public enum FittingNode {
  /** The learner. */
  LEARNER("Clusters Convergence Components"),
  /** The model selection, with six candidates. */
  SELECTION("Criterion Clusters Convergence Components");

  private final String views;

  FittingNode(String views) {
    this.views = views;
  }

  /** Names of the views, in order. */
  public List<String> views() {
    return List.of(views.split(" ", -1));
  }

  /** Each view of each node: the node, and the name of the view. */
  public static Stream<Arguments> allViews() {
    return Arrays.stream(values())
        .flatMap(node -> node.views().stream().map(view -> Arguments.of(node, view)));
  }

  /** With few starts, so that tests are quick. */
  public NodeRun quick() {
    if (this == LEARNER) {
      return new NodeRun(new GaussianMixtureLearnerNodeFactory()).with("starts", 3);
    }
    NodeRun node = new NodeRun(new GaussianMixtureSelectionNodeFactory());
    node.settings().addStringArray("families", "diag", "tied-spherical");
    return node.with("maxComponents", 3).with("starts", 2);
  }
}
