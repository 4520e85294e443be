// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.ChartFile;
import org.mixtura.plot.ChartKind;
import org.mixtura.plot.Theme;
import weka.core.Instances;

/** Draws the charts of README.md and docs/; run by the Maven profile "pictures" only. */
class ChartPictures {
  private static final Dimension SIZE = new Dimension(640, 480);
  private static final String SEARCH = "-N 1 -max 9 -C auto";

  private static ChartData fitted(Instances data, String options) throws Exception {
    return WekaData.built(data, options).chartData();
  }

  private static void draw(String name, ChartKind kind, ChartData chartData) throws Exception {
    draw(name, kind, chartData, Theme.LIGHT);
  }

  private static void draw(String name, ChartKind kind, ChartData chartData, Theme theme)
      throws Exception {
    Path file = Path.of(System.getProperty("mixtura.basedir"), "docs", name + ".png");
    ChartFile.write(kind.of(chartData, List.of()), file, SIZE, theme);
  }

  @Test
  void ofTwoGroupsOfEruptions() throws Exception {
    ChartData faithful = fitted(WekaData.faithful(), "-N 2");
    draw("faithful", ChartKind.CLUSTERS, faithful);
    draw("density", ChartKind.DENSITY, faithful);
    draw("log-densities", ChartKind.LOG_DENSITIES, faithful);
    draw("dark", ChartKind.CLUSTERS, faithful, Theme.DARK);
  }

  @Test
  void ofIris() throws Exception {
    ChartData iris = fitted(WekaData.irisMeasures(), "-N 3");
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
