// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.weka.scoring.Scores.last;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixtura.testing.Complaint;
import org.mixtura.weka.WekaData;
import weka.classifiers.Evaluation;
import weka.classifiers.meta.FilteredClassifier;
import weka.classifiers.trees.J48;
import weka.clusterers.GaussianMixture;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.converters.ConverterUtils.DataSource;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.MixtureScores;

/** Batches of rows: the first one builds the mixture, later ones are scored with it. */
class ScoreBatchesTest {
  private static final String TWO =
      "-W \"weka.clusterers.GaussianMixture -N 2 -starts 4\" -q 0.05 ";

  @TempDir private Path folder;

  private static double[] scores(GaussianMixture clusterer, Instance row) throws Exception {
    double logDensity = clusterer.logDensityForInstance(row);
    double[] p = clusterer.distributionForInstance(row);
    double outlier = logDensity < clusterer.fit().quantiles().at(0.05) ? 1 : 0;
    return new double[] {clusterer.clusterInstance(row), p[0], p[1], logDensity, outlier};
  }

  @Test
  void aSecondBatchIsScoredWithTheMixtureOfTheFirst() throws Exception {
    Instances all = WekaData.groups(2, 400, 3);
    Instances first = new Instances(all, 0, 200);
    Instances second = new Instances(all, 200, 200);
    second.instance(0).setMissing(1);
    second.instance(1).setValue(2, -40);
    MixtureScores filter = Scores.filter(TWO);
    Scores.scored(first, filter);
    Instances scored = Filter.useFilter(second, filter);
    GaussianMixture alone = WekaData.built(first, "-N 2 -starts 4");
    for (int i = 0; i < 200; i++) {
      assertArrayEquals(scores(alone, second.instance(i)), last(5, scored)[i]);
    }
    assertEquals("yes", scored.instance(1).stringValue(7));
  }

  @Test
  void rowsOfTheFirstBatchWaitThoseOfTheSecondDoNot() throws Exception {
    Instances data = WekaData.groups(2, 50, 1);
    MixtureScores filter = Scores.filter(TWO);
    assertFalse(filter.setInputFormat(data));
    assertFalse(filter.isOutputFormatDefined());
    for (Instance row : data) {
      assertFalse(filter.input(row));
    }
    assertTrue(filter.batchFinished());
    assertEquals(50, filter.numPendingOutput());
    assertTrue(filter.input(data.instance(3)));
    assertEquals(1, filter.numPendingOutput());
    assertEquals(filter.getOutputFormat().numAttributes(), filter.output().numAttributes());
    assertFalse(filter.batchFinished());
  }

  @Test
  void anotherInputFormatStartsOver() throws Exception {
    MixtureScores filter = Scores.filter(TWO);
    Scores.scored(WekaData.groups(2, 100, 2), filter);
    Instances other = WekaData.groups(2, 60, 3);
    assertArrayEquals(last(5, Scores.scored(other, TWO)), last(5, Scores.scored(other, filter)));
  }

  @Test
  void aTrainedFilterIsSavedWithItsMixture() throws Exception {
    Instances data = WekaData.groups(2, 100, 2);
    MixtureScores filter = Scores.filter(TWO);
    Instances scored = Scores.scored(data, filter);
    Filter copy = Filter.makeCopy(filter);
    assertArrayEquals(last(5, scored), last(5, Filter.useFilter(data, copy)));
  }

  @Test
  void withoutAnInputFormatNothingGoes() {
    MixtureScores filter = new MixtureScores();
    Instance row = WekaData.groups(1, 1, 1).instance(0);
    assertThrows(IllegalStateException.class, () -> filter.input(row));
    assertThrows(IllegalStateException.class, filter::batchFinished);
  }

  @Test
  void anEmptyFirstBatchIsRefused() throws Exception {
    Instances none = WekaData.groups(2, 0, 2);
    String message = assertThrows(Exception.class, () -> Scores.scored(none, TWO)).getMessage();
    Complaint.assertWords(message, "training instances");
  }

  @Test
  void aBuildThatIsInterruptedSaysSo() throws Exception {
    Instances data = WekaData.groups(3, 2000, 5);
    MixtureScores filter =
        Scores.filter("-W \"weka.clusterers.GaussianMixture -N 5 -tol 0 -I 1000000000\"");
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                Scores.scored(data, filter);
              } catch (Throwable e) {
                thrown.set(e);
              }
            });
    thread.start();
    thread.join(500);
    assertTrue(thread.isAlive(), () -> "it was over: " + thrown);
    thread.interrupt();
    thread.join(5000);
    assertFalse(thread.isAlive(), "it goes on");
    assertInstanceOf(InterruptedException.class, thrown.get());
  }

  /** Scores as more attributes for a classifier; each fold builds its own mixture. */
  @Test
  void aFilteredClassifierIsCrossValidated() throws Exception {
    Instances data = WekaData.iris();
    data.setClassIndex(4);
    FilteredClassifier classifier = new FilteredClassifier();
    classifier.setFilter(Scores.filter("-W \"weka.clusterers.GaussianMixture -N 3 -starts 4\""));
    classifier.setClassifier(new J48());
    Evaluation evaluation = new Evaluation(data);
    evaluation.crossValidateModel(classifier, data, 5, new Random(1));
    assertTrue(evaluation.pctCorrect() > 90, evaluation.toSummaryString());
  }

  /** As on the command line: -b -i -o -r -s. */
  @Test
  void theCommandLineScoresASecondFile() throws Exception {
    Instances all = WekaData.groups(2, 300, 2);
    all.instance(250).setMissing(0);
    all.instance(251).setValue(1, 99);
    write("last.arff", new Instances(all, 0, 200));
    write("this.arff", new Instances(all, 200, 100));
    MixtureScores.main(
        new String[] {
          "-b",
          "-i",
          path("last.arff"),
          "-o",
          path("last-scored.arff"),
          "-r",
          path("this.arff"),
          "-s",
          path("this-scored.arff"),
          "-decimal",
          "12",
          "-W",
          "weka.clusterers.GaussianMixture -N 2 -starts 4",
          "-q",
          "0.05",
        });
    GaussianMixture alone = WekaData.built(DataSource.read(path("last.arff")), "-N 2 -starts 4");
    Instances rows = DataSource.read(path("this.arff"));
    Instances scored = DataSource.read(path("this-scored.arff"));
    assertEquals(200, DataSource.read(path("last-scored.arff")).numInstances());
    for (int i = 0; i < 100; i++) {
      assertArrayEquals(scores(alone, rows.instance(i)), last(5, scored)[i], 1e-9);
    }
    assertTrue(scored.instance(50).isMissing(0));
    assertEquals("yes", scored.instance(51).stringValue(6));
  }

  /** As on the command line: -i -o -c, with a model. */
  @Test
  void theCommandLineScoresOneFileWithAModel() throws Exception {
    Instances data = WekaData.groups(2, 100, 2);
    write("rows.arff", data);
    WekaData.built(data, "-N 2 -export-model \"" + path("m.json") + "\"");
    MixtureScores.main(
        new String[] {
          "-i", path("rows.arff"), "-o", path("scored.arff"), "-c", "last", "-model", path("m.json")
        });
    Instances scored = DataSource.read(path("scored.arff"));
    assertEquals(100, scored.numInstances());
    assertEquals(
        "x1 x2 cluster probability0 probability1 logDensity outlier",
        String.join(" ", Scores.names(scored)));
  }

  private void write(String name, Instances data) throws Exception {
    Files.writeString(folder.resolve(name), data.toString());
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
