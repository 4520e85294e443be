// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mixtura.knime.NodeRun;
import org.mixtura.knime.Tables;
import org.mixtura.knime.learner.GaussianMixtureLearnerNodeFactory;
import org.mixtura.knime.selection.GaussianMixtureSelectionNodeFactory;
import org.mixtura.knime.training.Internals;
import org.mixtura.testing.Reference;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;
import weka.core.Utils;

/** The stored chartData, as today's code makes them from the same data with the same settings. */
final class FreshChartData {
  private static final String FILE = "exhibit.json";

  private FreshChartData() {}

  static NodeRun learner() {
    return new NodeRun(new GaussianMixtureLearnerNodeFactory())
        .with("components", 2)
        .with("starts", 4)
        .with("weightColumn", "w");
  }

  static NodeRun selection() {
    NodeRun node = new NodeRun(new GaussianMixtureSelectionNodeFactory());
    node.settings().addStringArray("families", "tied-spherical", "full");
    return node.with("maxComponents", 9).with("criterion", "cv").with("folds", 3).with("starts", 3);
  }

  /** What an executed learner keeps in a folder. */
  static String ofLearner(Path folder) throws Exception {
    double[][] rows = Arrays.copyOf(Reference.faithful(), 60);
    Arrays.setAll(rows, i -> new double[] {rows[i][0], rows[i][1], 1 + i % 3 / 2.0});
    NodeRun node = learner();
    node.execute(Tables.numbers(List.of("eruptions", "waiting", "w"), rows));
    return saved(node, folder);
  }

  /** What an executed model selection keeps in a folder. */
  static String ofSelection(Path folder) throws Exception {
    double[][] all = Reference.faithful();
    double[][] rows = IntStream.range(0, 24).mapToObj(i -> all[i % 8]).toArray(double[][]::new);
    NodeRun node = selection();
    node.execute(Tables.numbers(List.of("eruptions", "waiting"), rows));
    return saved(node, folder);
  }

  static String saved(NodeRun node, Path folder) throws Exception {
    Internals.save(node, folder);
    return Files.readString(folder.resolve(FILE));
  }

  /** A node that has loaded a text as it does with its workflow. */
  static NodeRun loaded(NodeRun node, String text, Path folder) throws Exception {
    Files.writeString(folder.resolve(FILE), text);
    Internals.load(node, folder);
    return node;
  }

  /** The graph of a clusterer. */
  static String graph() throws Exception {
    StringBuilder arff =
        new StringBuilder(
            """
            @relation mixed
            @attribute 'größe */ "x"' numeric
            @attribute kind {short,long,'länger'}
            @attribute waiting numeric
            @data
            """);
    double[][] rows = Reference.faithful();
    for (int i = 0; i < 40; i++) {
      double waiting = rows[i][1];
      String kind = waiting > 80 ? "länger" : waiting > 65 ? "long" : "short";
      arff.append("%s,%s,%s,{%s}\n".formatted(rows[i][0], kind, waiting, 1 + i % 2));
    }
    GaussianMixture clusterer = new GaussianMixture();
    clusterer.setOptions(Utils.splitOptions("-N 2 -starts 4"));
    clusterer.buildClusterer(new Instances(new StringReader(arff.toString())));
    return clusterer.graph();
  }

  /** The chartData in a graph, taken out by hand. */
  static String inComment(String graph) {
    String begin = "/* mixtura ";
    int from = graph.indexOf(begin) + begin.length();
    return graph.substring(from, graph.indexOf(" */\n", from));
  }
}
