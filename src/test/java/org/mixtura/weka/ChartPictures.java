package org.mixtura.weka;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixtura.plot.ChartFile;
import org.mixtura.plot.ChartKind;
import org.mixtura.plot.Exhibit;
import org.mixtura.plot.Look;
import weka.core.Instances;

/** Draws the charts of README.md and docs/; run by the Maven profile "pictures" only. */
class ChartPictures {
  private static final Dimension SIZE = new Dimension(640, 480);
  private static final String SEARCH = "-N 1 -max 9 -C auto";

  private static Exhibit fitted(Instances data, String options) throws Exception {
    return WekaData.built(data, options).exhibit();
  }

  private static void draw(String name, ChartKind kind, Exhibit exhibit) throws Exception {
    draw(name, kind, exhibit, Look.LIGHT);
  }

  private static void draw(String name, ChartKind kind, Exhibit exhibit, Look look)
      throws Exception {
    Path file = Path.of(System.getProperty("mixtura.basedir"), "docs", name + ".png");
    ChartFile.write(kind.of(exhibit, List.of()), file, SIZE, look);
  }

  @Test
  void ofTwoGroupsOfEruptions() throws Exception {
    Exhibit faithful = fitted(WekaData.faithful(), "-N 2");
    draw("faithful", ChartKind.CLUSTERS, faithful);
    draw("density", ChartKind.DENSITY, faithful);
    draw("log-densities", ChartKind.LOG_DENSITIES, faithful);
    draw("dark", ChartKind.CLUSTERS, faithful, Look.DARK);
  }

  @Test
  void ofIris() throws Exception {
    Exhibit iris = fitted(WekaData.irisMeasures(), "-N 3");
    draw("pairs", ChartKind.CLUSTERS, iris);
    draw("uncertainty", ChartKind.UNCERTAINTY, iris);
    draw("convergence", ChartKind.CONVERGENCE, iris);
  }

  @Test
  void ofASearch() throws Exception {
    draw("criterion", ChartKind.CRITERION, fitted(WekaData.faithful(), SEARCH));
  }

  @Test
  void ofFitsThatWentWrong() throws Exception {
    draw("too-many", ChartKind.CLUSTERS, fitted(WekaData.faithful(), "-N 7"));
    draw("unfinished", ChartKind.CONVERGENCE, fitted(WekaData.irisMeasures(), "-N 5 -I 8"));
  }
}
