// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mixtura.data.Samples;
import org.mixtura.format.ModelFormatException;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.ChartKind;
import org.mixtura.plot.SampledRows;
import org.mixtura.testing.Candidates;
import org.mixtura.weka.explorer.ChartsPlugin;
import weka.clusterers.GaussianMixture;
import weka.clusterers.HierarchicalClusterer;
import weka.core.Drawable;
import weka.core.Instances;
import weka.core.SerializedObject;
import weka.gui.treevisualizer.Node;
import weka.gui.treevisualizer.TreeBuild;

/** The clusterer as a graph: what Weka's result list hands to the charts. */
class MixtureGraphTest {
  private static ChartData chartData(GaussianMixture clusterer) throws Exception {
    return MixtureGraph.chartData(clusterer.graph());
  }

  @Test
  void theGraphCarriesModelAndRows() throws Exception {
    Instances data = WekaData.irisMeasures();
    GaussianMixture clusterer = WekaData.built(data, "-N 3 -starts 3");
    ChartData chartData = chartData(clusterer);
    assertArrayEquals(clusterer.clusterPriors(), chartData.model().weights());
    assertEquals(3, chartData.traces().orElseThrow().starts().size());
    SampledRows rows = chartData.rows().orElseThrow();
    assertTrue(rows.complete());
    for (int i = 0; i < data.numInstances(); i++) {
      assertArrayEquals(data.instance(i).toDoubleArray(), rows.samples().row(i));
    }
  }

  @Test
  void aSearchAddsItsGrid() throws Exception {
    GaussianMixture clusterer =
        WekaData.built(WekaData.faithful(), "-N 1 -max 2 -C auto -families tied,full -starts 1");
    ChartData chartData = chartData(clusterer);
    assertEquals(
        Candidates.figures(clusterer.selection().candidates()),
        Candidates.figures(chartData.comparison().orElseThrow().candidates()));
  }

  @Test
  void atMostAThousandRowsAreCarried() throws Exception {
    Instances data = WekaData.groups(2, 5000, 2);
    SampledRows rows = chartData(WekaData.built(data, "-starts 1 -I 3")).rows().orElseThrow();
    assertEquals(1000, rows.samples().size());
    assertEquals(5000, rows.total());
  }

  @Test
  void ofManyAttributesFewerRowsAreCarried() throws Exception {
    Instances data = WekaData.groups(2, 1200, 400);
    SampledRows rows =
        chartData(WekaData.built(data, "-starts 1 -I 1 -C diag")).rows().orElseThrow();
    assertEquals(250, rows.samples().size());
  }

  @Test
  void weightsAndNominalValuesAreCarried() throws Exception {
    Instances data = WekaData.arff("x numeric\na {u,v}\n\n0,u\n1,v\n5,u\n7,v\n");
    data.instance(2).setWeight(2.5);
    Samples samples = chartData(WekaData.built(data, "-starts 1")).rows().orElseThrow().samples();
    assertArrayEquals(new double[] {5, 0}, samples.row(2));
    assertEquals(2.5, samples.weight(2));
    assertEquals(List.of("u", "v"), samples.categorical().get(0).values());
  }

  /** Rows stay in memory: neither a saved model nor the Explorer's copy has them. */
  @Test
  void aCopyHasNoRows() throws Exception {
    GaussianMixture clusterer = WekaData.built(WekaData.iris(), "-N 3 -starts 2");
    GaussianMixture copy = (GaussianMixture) new SerializedObject(clusterer).getObject();
    ChartData chartData = chartData(copy);
    assertTrue(chartData.rows().isEmpty());
    assertArrayEquals(clusterer.clusterPriors(), chartData.model().weights());
    assertFalse(ChartKind.UNCERTAINTY.shows(chartData));
    assertTrue(ChartKind.CLUSTERS.shows(chartData));
  }

  @Test
  void rebuildingForgetsTheRowsOfBefore() throws Exception {
    GaussianMixture clusterer = WekaData.built(WekaData.iris(), "-starts 1");
    Instances bad = WekaData.groups(2, 10, 2);
    bad.instance(0).setValue(0, Double.POSITIVE_INFINITY);
    assertThrows(Exception.class, () -> clusterer.buildClusterer(bad));
    assertThrows(IllegalStateException.class, clusterer::graph);
    clusterer.buildClusterer(WekaData.groups(2, 20, 2));
    assertEquals(20, chartData(clusterer).rows().orElseThrow().total());
  }

  /** Weka's own viewer, which "Visualize tree" opens, parses it to a node for each component. */
  @Test
  void wekasTreeViewerReadsIt() throws Exception {
    GaussianMixture clusterer = WekaData.built(WekaData.irisMeasures(), "-N 3 -starts 2");
    Node top = new TreeBuild().create(new StringReader(clusterer.graph()));
    assertTrue(top.getLabel().contains("3 components"), top.getLabel());
    List<String> children =
        IntStream.iterate(0, i -> top.getChild(i) != null, i -> i + 1)
            .mapToObj(i -> top.getChild(i).getTarget().getLabel())
            .toList();
    assertEquals(3, children.size());
    assertTrue(children.get(0).contains("petalwidth"), children.get(0));
  }

  /** Names with what ends a comment or a quotation in Graphviz's language, or is not Latin. */
  @Test
  void anyNameComesThrough() throws Exception {
    Instances data = WekaData.groups(2, 40, 3);
    List<String> names = List.of("a */ b", "\"quoted\\\"", "\u03b1 {\u4e2d} [x] -> y");
    for (int j = 0; j < names.size(); j++) {
      data.renameAttribute(j, names.get(j));
    }
    GaussianMixture clusterer = WekaData.built(data, "-starts 1");
    assertEquals(names, chartData(clusterer).model().schema().attributes());
    Node top = new TreeBuild().create(new StringReader(clusterer.graph()));
    assertNotNull(top.getChild(1));
  }

  @Test
  void itIsATreeToWeka() {
    assertEquals(Drawable.TREE, new GaussianMixture().graphType());
  }

  @Test
  void theMenuHasAnItemForMixturesOnly() throws Exception {
    ChartsPlugin plugin = new ChartsPlugin();
    GaussianMixture clusterer = WekaData.built(WekaData.faithful(), "-starts 1");
    assertEquals(
        "Mixture charts", plugin.getVisualizeMenuItem(clusterer.graph(), "result").getText());
    HierarchicalClusterer other = new HierarchicalClusterer();
    other.buildClusterer(WekaData.groups(2, 10, 2));
    assertNull(plugin.getVisualizeMenuItem(other.graph(), "result"));
    assertNull(plugin.getVisualizeMenuItem("digraph J48Tree {\nN0 [label=\"x\" ]\n}", "result"));
  }

  @Test
  void aBrokenGraphIsRefused() throws Exception {
    String graph = WekaData.built(WekaData.faithful(), "-starts 1").graph();
    int half = graph.indexOf("*/") / 2;
    for (String broken :
        List.of(graph.substring(0, half), graph.substring(0, half) + graph.substring(half + 50))) {
      assertThrows(ModelFormatException.class, () -> MixtureGraph.chartData(broken));
    }
  }
}
