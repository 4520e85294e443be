// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import weka.clusterers.GaussianMixture;
import weka.gui.Logger;
import weka.knowledgeflow.Flow;
import weka.knowledgeflow.FlowRunner;
import weka.knowledgeflow.steps.Clusterer;

/** A flow that is saved as a .kf file, loaded and run without a screen. */
class KnowledgeFlowTest {
  private static final String OPTIONS = "-N 3 -C tied -starts 4 -S 3";

  @TempDir private Path folder;

  /** Notes what is logged; the flow runner itself is silent about errors. */
  private static final class Log implements Logger {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void logMessage(String message) {
      lines.add(message);
    }

    @Override
    public void statusMessage(String message) {
      lines.add(message);
    }
  }

  @Test
  @Timeout(60)
  void aSavedFlowRuns() throws Exception {
    Path arff = Files.writeString(folder.resolve("iris.arff"), WekaData.irisMeasures().toString());
    File kf = Flows.save(folder.resolve("flow.kf"), arff, OPTIONS);
    Log log = new Log();
    FlowRunner runner = new FlowRunner();
    runner.setLogger(log);
    runner.setFlow(Flow.loadFlow(kf, log));
    runner.run();
    runner.waitUntilFinished();
    Path report = folder.resolve("report.txt");
    Path evaluation = folder.resolve("evaluation.txt");
    assertTrue(Files.exists(report) && Files.exists(evaluation), log.lines::toString);
    String text = Files.readString(report);
    assertTrue(text.contains("Covariance type     tied (mclust EEE)"), text);
    // two thirds of 150 rows
    assertTrue(text.contains("Samples             99, total weight 99"), text);
    String evaluated = Files.readString(evaluation);
    assertTrue(evaluated.contains("Evaluation result for training instances"), evaluated);
    assertTrue(evaluated.contains("Evaluation result for test instances"), evaluated);
    assertEquals(2, evaluated.split("Log likelihood: -[12]", -1).length - 1, evaluated);
  }

  @Test
  void optionsComeThroughTheFile() throws Exception {
    String options = OPTIONS + " -tol 1e-300 -export-model \"a b.json\" -init random";
    File kf = Flows.save(folder.resolve("flow.kf"), folder.resolve("a.arff"), options);
    Clusterer step =
        (Clusterer) Flow.loadFlow(kf, new Log()).findStep("Clusterer2").getManagedStep();
    assertArrayEquals(
        WekaData.withOptions(options).getOptions(),
        ((GaussianMixture) step.getClusterer()).getOptions());
  }
}
