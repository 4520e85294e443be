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

/** A result of the tab: a built clusterer, the attributes that it was fitted to, and its report. */
final class Result {
  private final GaussianMixture clusterer;
  private final ChosenData header;
  private final String report;

  /** Null until first shown. */
  private @Nullable ChartPane charts;

  /**
   * A result.
   *
   * @param clusterer the clusterer that was built itself, as a copy has no rows for charts
   * @param header the attributes of the data, without rows, and which were left out
   * @param report the text of the report
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

  /** The charts; always the same pane, so that it keeps the chart that the user has chosen. */
  ChartPane charts() {
    if (charts == null) {
      charts = new ChartPane(clusterer.chartData());
    }
    return charts;
  }

  /**
   * Saves the clusterer in the form of {@code weka.Run -l} and the Cluster tab: clusterer, header
   * and, if there are any, the indices of the attributes that were left out.
   *
   * @throws Exception if the file cannot be written; then it is left as it was
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
   * Saves the mixture as JSON.
   *
   * @throws Exception if the file cannot be written; then it is left as it was
   */
  void saveJson(Path file) throws Exception {
    ModelJson.write(StoredModel.of(Objects.requireNonNull(clusterer.fit())), file);
  }
}
