// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.format.WholeFile;
import org.mixtura.plot.ChartPane;
import weka.clusterers.GaussianMixture;
import weka.core.SerializationHelper;

/** A mixture that was fitted in the tab, and what it was fitted to. */
final class Result {
  private final GaussianMixture clusterer;
  private final ChosenData header;
  private final String report;

  /** Null until they are asked for. */
  private @Nullable ChartPane charts;

  /**
   * A result.
   *
   * @param clusterer the built one itself, as a copy would have no rows for charts
   * @param header the attributes of the data, without rows, and which were left out
   */
  Result(GaussianMixture clusterer, ChosenData header, String report) {
    this.clusterer = clusterer;
    this.header = header;
    this.report = report;
  }

  GaussianMixture clusterer() {
    return clusterer;
  }

  String report() {
    return report;
  }

  /** Always the same pane, so that it still shows the chart that was chosen. */
  ChartPane charts() {
    if (charts == null) {
      charts = new ChartPane(clusterer.chartData());
    }
    return charts;
  }

  /**
   * Saves the clusterer for {@code weka.Run -l} and the Cluster tab: clusterer, header and, if
   * there are any, the indices of the attributes that were left out.
   *
   * @throws Exception if it cannot be written; there is no half-written file
   */
  void saveModel(Path file) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SerializationHelper.writeAll(
        bytes,
        header.leftOut().isEmpty()
            ? new Object[] {clusterer, header.data()}
            : new Object[] {clusterer, header.data(), header.places()});
    WholeFile.write(bytes.toByteArray(), file, "model");
  }

  /**
   * Saves the mixture for any program.
   *
   * @throws Exception if it cannot be written; there is no half-written file
   */
  void saveJson(Path file) throws Exception {
    ModelJson.write(StoredModel.of(Objects.requireNonNull(clusterer.fit())), file);
  }
}
