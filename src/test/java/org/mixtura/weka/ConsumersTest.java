// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weka.clusterers.ClusterEvaluation;
import weka.clusterers.FilteredClusterer;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;
import weka.experiment.DensityBasedClustererSplitEvaluator;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.AddCluster;
import weka.filters.unsupervised.attribute.ClusterMembership;
import weka.filters.unsupervised.attribute.ReplaceMissingValues;

/** Those parts of Weka that use a clusterer. */
class ConsumersTest {
  private static final String OPTIONS = "-N 3 -starts 4";

  @Test
  void clusterMembershipGivesTheDistributionAsAttributes() throws Exception {
    Instances data = WekaData.iris();
    ClusterMembership filter = new ClusterMembership();
    filter.setDensityBasedClusterer(WekaData.withOptions(OPTIONS));
    filter.setInputFormat(data);
    Instances probabilities = Filter.useFilter(data, filter);
    GaussianMixture alone = WekaData.built(data, OPTIONS);
    assertEquals(3, probabilities.numAttributes());
    for (int i = 0; i < 150; i++) {
      assertArrayEquals(
          alone.distributionForInstance(data.instance(i)),
          probabilities.instance(i).toDoubleArray(),
          1e-12);
    }
  }

  /** With a class, Weka clusters each class apart. */
  @Test
  void clusterMembershipWithAClassClustersEachClass() throws Exception {
    Instances data = WekaData.iris();
    data.setClassIndex(4);
    ClusterMembership filter = new ClusterMembership();
    filter.setDensityBasedClusterer(WekaData.withOptions("-N 2 -starts 2"));
    filter.setInputFormat(data);
    Instances probabilities = Filter.useFilter(data, filter);
    assertEquals(7, probabilities.numAttributes());
    assertEquals(4, data.classIndex());
    double[] first = probabilities.instance(0).toDoubleArray();
    assertEquals(1, Arrays.stream(first, 0, 6).sum(), 1e-9);
  }

  @Test
  void addClusterGivesLabels() throws Exception {
    Instances data = WekaData.iris();
    AddCluster filter = new AddCluster();
    filter.setClusterer(WekaData.withOptions(OPTIONS));
    filter.setIgnoredAttributeIndices("last");
    filter.setInputFormat(data);
    Instances labelled = Filter.useFilter(data, filter);
    GaussianMixture alone = WekaData.built(WekaData.irisMeasures(), OPTIONS);
    for (int i = 0; i < 150; i++) {
      int cluster = alone.clusterInstance(WekaData.irisMeasures().instance(i));
      assertEquals("cluster" + (cluster + 1), labelled.instance(i).stringValue(5));
    }
  }

  @Test
  void filteredClustererFillsMissingValues() throws Exception {
    Instances data = WekaData.irisMeasures();
    data.instance(7).setMissing(2);
    FilteredClusterer filtered = new FilteredClusterer();
    filtered.setFilter(new ReplaceMissingValues());
    filtered.setClusterer(WekaData.withOptions(OPTIONS));
    filtered.buildClusterer(data);
    assertEquals(3, filtered.numberOfClusters());
    assertEquals(3, filtered.distributionForInstance(data.instance(7)).length);
  }

  @Test
  void evaluationOnTrainingDataGivesTheMeanLogLikelihood() throws Exception {
    Instances data = WekaData.iris();
    GaussianMixture clusterer = WekaData.built(data, OPTIONS);
    ClusterEvaluation evaluation = new ClusterEvaluation();
    evaluation.setClusterer(clusterer);
    evaluation.evaluateClusterer(data);
    assertEquals(
        clusterer.getMeasure("measureLogLikelihood") / 150, evaluation.getLogLikelihood(), 1e-10);
    assertEquals(3, evaluation.getNumClusters());
    String text = evaluation.clusterResultsToString();
    assertTrue(text.contains("Covariance type     full (mclust VVV)"), text);
    assertTrue(!text.contains("Unclustered"), text);
  }

  /** With holes in the test data, which are left out of the density. */
  @Test
  void evaluationOnTestDataLeavesNothingUnclustered() throws Exception {
    Instances data = WekaData.iris();
    data.randomize(new Random(1));
    Instances train = new Instances(data, 0, 100);
    Instances test = new Instances(data, 100, 50);
    test.forEach(row -> row.setMissing(1));
    ClusterEvaluation evaluation = new ClusterEvaluation();
    evaluation.setClusterer(WekaData.built(train, OPTIONS));
    evaluation.evaluateClusterer(test);
    assertTrue(Double.isFinite(evaluation.getLogLikelihood()));
    assertEquals(50, evaluation.getClusterAssignments().length);
    assertTrue(Arrays.stream(evaluation.getClusterAssignments()).allMatch(c -> c >= 0));
  }

  /** Simply adding a class to iris: Explorer's "classes to clusters". */
  @Test
  void classesToClusters() throws Exception {
    Instances data = WekaData.iris();
    data.setClassIndex(4);
    ClusterEvaluation evaluation = new ClusterEvaluation();
    evaluation.setClusterer(WekaData.built(WekaData.irisMeasures(), OPTIONS));
    evaluation.evaluateClusterer(data);
    String text = evaluation.clusterResultsToString();
    assertTrue(text.contains("Incorrectly clustered instances :\t5.0\t  3.3333 %"), text);
  }

  @Test
  void crossValidationInJava() throws Exception {
    double logLikelihood =
        ClusterEvaluation.crossValidateModel(
            WekaData.withOptions(OPTIONS), WekaData.irisMeasures(), 5, new Random(1));
    assertTrue(logLikelihood > -3 && logLikelihood < -1, "" + logLikelihood);
  }

  @Test
  void commandLineFitsSavesAndLoads(@TempDir Path folder) throws Exception {
    Path arff = Files.writeString(folder.resolve("iris.arff"), WekaData.iris().toString());
    String model = folder.resolve("iris.model").toString();
    String[] fit = {"-t", arff.toString(), "-d", model, "-N", "3"};
    String trained = ClusterEvaluation.evaluateClusterer(new GaussianMixture(), fit);
    assertTrue(trained.contains("Clustered Instances"), trained);
    String[] load = {"-l", model, "-T", arff.toString()};
    String tested = ClusterEvaluation.evaluateClusterer(new GaussianMixture(), load);
    String report = trained.substring(0, trained.indexOf("=== "));
    assertTrue(report.contains("Components          3"), report);
    assertTrue(tested.startsWith(report), tested);
    assertTrue(tested.contains("Log likelihood: -1."), tested);
  }

  @Test
  void splitEvaluatorOfTheExperimenter() throws Exception {
    Instances data = WekaData.iris();
    data.setClassIndex(4);
    DensityBasedClustererSplitEvaluator evaluator = new DensityBasedClustererSplitEvaluator();
    GaussianMixture clusterer = WekaData.withOptions(OPTIONS);
    evaluator.setClusterer(clusterer);
    evaluator.setAdditionalMeasures(new String[] {"measureBIC", "measureNumParameters"});
    Object[] result = evaluator.getResult(data, new Instances(data));
    List<String> names = List.of(evaluator.getResultNames());
    assertEquals(result.length, names.size());
    assertEquals(3.0, result[names.indexOf("Number_of_clusters")]);
    assertEquals(clusterer.getMeasure("measureBIC"), result[names.indexOf("measureBIC")]);
    assertEquals(44.0, result[names.indexOf("measureNumParameters")]);
    double logLikelihood = (Double) result[names.indexOf("Log_likelihood")];
    assertEquals(clusterer.getMeasure("measureLogLikelihood") / 150, logLikelihood, 1e-10);
    assertTrue(Arrays.asList(evaluator.getKey()).contains("weka.clusterers.GaussianMixture"));
  }
}
