// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.File;
import java.nio.file.Path;
import weka.core.converters.ArffLoader;
import weka.knowledgeflow.Flow;
import weka.knowledgeflow.StepManager;
import weka.knowledgeflow.StepManagerImpl;
import weka.knowledgeflow.steps.Clusterer;
import weka.knowledgeflow.steps.ClustererPerformanceEvaluator;
import weka.knowledgeflow.steps.Loader;
import weka.knowledgeflow.steps.Step;
import weka.knowledgeflow.steps.TextSaver;
import weka.knowledgeflow.steps.TrainTestSplitMaker;

/** Makes a flow that loads, splits, fits and evaluates. */
final class Flows {
  private Flows() {}

  /**
   * Saves a flow as a .kf file.
   *
   * @param kf the file, beside which the flow saves report.txt and evaluation.txt
   * @param arff what it loads
   * @param options of the clusterer, whose step is named Clusterer2
   */
  static File save(Path kf, Path arff, String options) throws Exception {
    Flow flow = new Flow();
    Loader loader = new Loader();
    ArffLoader arffLoader = new ArffLoader();
    arffLoader.setFile(arff.toFile());
    loader.setLoader(arffLoader);
    Clusterer clusterer = new Clusterer();
    clusterer.setClusterer(WekaData.withOptions(options));
    StepManagerImpl load = add(flow, loader);
    StepManagerImpl split = add(flow, new TrainTestSplitMaker());
    StepManagerImpl fit = add(flow, clusterer);
    StepManagerImpl evaluate = add(flow, new ClustererPerformanceEvaluator());
    StepManagerImpl report = add(flow, saver(kf.resolveSibling("report.txt")));
    StepManagerImpl evaluation = add(flow, saver(kf.resolveSibling("evaluation.txt")));
    connect(flow, load, split, StepManager.CON_DATASET);
    connect(flow, split, fit, StepManager.CON_TRAININGSET);
    connect(flow, split, fit, StepManager.CON_TESTSET);
    connect(flow, fit, evaluate, StepManager.CON_BATCH_CLUSTERER);
    connect(flow, fit, report, StepManager.CON_TEXT);
    connect(flow, evaluate, evaluation, StepManager.CON_TEXT);
    flow.saveFlow(kf.toFile());
    return kf.toFile();
  }

  private static StepManagerImpl add(Flow flow, Step step) {
    step.setName(step.getClass().getSimpleName() + flow.size());
    StepManagerImpl manager = new StepManagerImpl(step);
    flow.addStep(manager);
    return manager;
  }

  private static TextSaver saver(Path file) {
    TextSaver saver = new TextSaver();
    saver.setFile(file.toFile());
    saver.setAppend(true);
    return saver;
  }

  private static void connect(Flow flow, StepManagerImpl from, StepManagerImpl to, String what) {
    if (!flow.connectSteps(from, to, what)) {
      throw new IllegalStateException(from + " and " + to + " cannot be connected by " + what);
    }
  }
}
