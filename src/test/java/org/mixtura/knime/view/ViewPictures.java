// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.learner.GaussianMixtureLearnerNodeFactory;
import org.mixtura.testing.Reference;

/** Takes the picture of a node's view for README.md; run by the Maven profile "pictures" only. */
class ViewPictures {
  @Test
  void ofTheLearnersClusters() throws Exception {
    UIManager.put("swing.boldMetal", false);
    NodeRun node = new NodeRun(new GaussianMixtureLearnerNodeFactory()).with("components", 2);
    node.execute(Tables.numbers(List.of("eruptions", "waiting"), Reference.faithful()));
    Path file = Path.of(System.getProperty("mixtura.basedir"), "docs", "knime.png");
    Window window = Window.open(node, "Clusters");
    assertTrue(ImageIO.write(window.paint(new Dimension(600, 520)), "png", file.toFile()));
  }
}
