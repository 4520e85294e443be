// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.weka.scoring.Scores.last;
import static org.mixtura.weka.scoring.Scores.names;
import static org.mixtura.weka.scoring.Scores.outliers;
import static org.mixtura.weka.scoring.Scores.scored;
import static org.mixtura.weka.scoring.Scores.value;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixtura.testing.Complaint;
import org.mixtura.weka.WekaData;
import weka.clusterers.GaussianMixture;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SparseInstance;
import weka.filters.unsupervised.attribute.MixtureScores;

/** What MixtureScores appends to the rows that it builds its mixture from. */
class ScoreValuesTest {
  private static final String THREE = "-W \"weka.clusterers.GaussianMixture -N 3 -starts 4\" ";
  private static final String TWO = "-W \"weka.clusterers.GaussianMixture -N 2 -starts 4\" ";

  @Test
  void valuesAreThoseOfTheClusterer() throws Exception {
    Instances data = WekaData.creditG();
    GaussianMixture alone = WekaData.built(data, "-N 3 -starts 4");
    double threshold = alone.fit().quantiles().at(0.05);
    Instances scored = scored(data, THREE + "-q 0.05");
    for (int i = 0; i < 1000; i++) {
      Instance row = data.instance(i);
      Instance found = scored.instance(i);
      assertEquals(alone.clusterInstance(row), value(found, "cluster"));
      double[] distribution = alone.distributionForInstance(row);
      for (int k = 0; k < 3; k++) {
        assertEquals(distribution[k], value(found, "probability" + k));
      }
      double logDensity = alone.logDensityForInstance(row);
      assertEquals(logDensity, value(found, "logDensity"));
      assertEquals(logDensity < threshold ? 1 : 0, value(found, "outlier"));
    }
  }

  @Test
  void rowsComeThroughUnchangedWithTheScoresBehind() throws Exception {
    Instances data = WekaData.creditG();
    Instances scored = scored(data, TWO);
    for (int j = 0; j < data.numAttributes(); j++) {
      assertEquals(data.attribute(j), scored.attribute(j));
      assertArrayEquals(data.attributeToDoubleArray(j), scored.attributeToDoubleArray(j));
    }
    assertEquals(
        List.of("cluster", "probability0", "probability1", "logDensity", "outlier"),
        names(scored).subList(21, 26));
    assertEquals("@attribute cluster {cluster0,cluster1}", scored.attribute(21).toString());
    assertEquals("@attribute outlier {no,yes}", scored.attribute(25).toString());
  }

  /** Of 1000 rows of weight one: those below the quantile, which is a row's own density. */
  @ParameterizedTest
  @CsvSource({"0.05, 49", "0.1, 99", "0.001, 0", "0, 0", "1, 999"})
  void aShareOfTheTrainingRowsAreOutliers(double share, int expected) throws Exception {
    assertEquals(expected, outliers(scored(WekaData.groups(2, 1000, 2), TWO + "-q " + share)));
  }

  @Test
  void withoutAQuantileItIsOnePerCent() throws Exception {
    Instances data = WekaData.groups(2, 1000, 2);
    assertEquals(9, outliers(scored(data, TWO)));
  }

  @ParameterizedTest
  @CsvSource({
    "-no-cluster, probability0 probability1 logDensity outlier",
    "-no-probabilities, cluster logDensity outlier",
    "-no-log-density, cluster probability0 probability1 outlier",
    "-no-outlier, cluster probability0 probability1 logDensity",
    "-no-probabilities -no-log-density -no-outlier, cluster",
    "-no-cluster -no-probabilities -no-log-density, outlier",
  })
  void partsThatAreLeftOutAreNotThere(String options, String expected) throws Exception {
    Instances data = WekaData.groups(2, 100, 1);
    Instances all = scored(data, TWO + "-q 0.1");
    Instances some = scored(data, TWO + "-q 0.1 " + options);
    assertEquals("x1 " + expected, String.join(" ", names(some)));
    for (String name : expected.split(" ", -1)) {
      assertArrayEquals(
          all.attributeToDoubleArray(all.attribute(name).index()),
          some.attributeToDoubleArray(some.attribute(name).index()));
    }
  }

  @Test
  void withAllPartsLeftOutItIsRefused() throws Exception {
    MixtureScores filter =
        Scores.filter("-no-cluster -no-probabilities -no-log-density -no-outlier");
    Complaint.assertComplains(
        () -> filter.setInputFormat(WekaData.groups(2, 20, 1)), "-no-cluster", "-no-outlier");
  }

  @Test
  void theClassIsLeftOutOfTheFitAndStaysTheClass() throws Exception {
    Instances data = WekaData.iris();
    data.setClassIndex(4);
    data.instance(3).setClassMissing();
    Instances scored = scored(data, THREE);
    assertEquals(4, scored.classIndex());
    assertEquals("class", scored.classAttribute().name());
    assertTrue(scored.instance(3).classIsMissing());
    assertArrayEquals(last(6, scored(WekaData.irisMeasures(), THREE)), last(6, scored));
  }

  @Test
  void aClassInTheMiddleStaysThere() throws Exception {
    Instances data = WekaData.iris();
    data.setClassIndex(1);
    Instances scored = scored(data, THREE + "-I last");
    assertEquals("sepalwidth", scored.classAttribute().name());
    Instances others = WekaData.irisMeasures();
    others.deleteAttributeAt(1);
    assertArrayEquals(last(6, scored(others, THREE)), last(6, scored));
  }

  @Test
  void ignoredAttributesAreLeftOutOfTheFitAndKept() throws Exception {
    Instances scored = scored(WekaData.iris(), THREE + "-I 2,last");
    assertEquals(List.of("sepallength", "sepalwidth"), names(scored).subList(0, 2));
    Instances others = WekaData.irisMeasures();
    others.deleteAttributeAt(1);
    assertArrayEquals(last(6, scored(others, THREE)), last(6, scored));
  }

  @Test
  void ignoredAttributesMayBeOfAnyTypeAndHaveHoles() throws Exception {
    String arff =
        """
        @relation test
        @attribute name string
        @attribute x numeric
        @attribute day date "yyyy-MM-dd"
        @attribute hole numeric
        @attribute bag relational
        @attribute inner string
        @end bag
        @data
        anna,0,2001-04-03,?,'red'
        bert,1,2001-04-04,5,'green\\nblue'
        carl,8,2001-04-05,?,?
        ?,9,?,7,'red'
        """;
    Instances data = new Instances(new StringReader(arff));
    Instances scored = scored(data, TWO + "-I 1,3-5 -q 0.5");
    assertEquals("bert", scored.instance(1).stringValue(0));
    assertTrue(scored.instance(3).isMissing(0));
    assertEquals("2001-04-05", scored.instance(2).stringValue(2));
    assertEquals("blue", scored.instance(1).relationalValue(4).instance(1).stringValue(0));
    assertEquals(value(scored.instance(0), "cluster"), value(scored.instance(1), "cluster"));
    assertEquals(
        1, Math.abs(value(scored.instance(0), "cluster") - value(scored.instance(3), "cluster")));
  }

  @ParameterizedTest
  @CsvSource({"9, 5 attributes", "first-9, 5 attributes"})
  void aRangeBeyondTheDataIsRefused(String range, String expected) throws Exception {
    MixtureScores filter = Scores.filter("-I " + range);
    Complaint.assertComplains(
        () -> filter.setInputFormat(WekaData.iris()), "(-I)", "'" + range + "'", expected);
  }

  @Test
  void whatTheClustererCannotHandleIsRefusedBeforeTheFit() throws Exception {
    Instances data = WekaData.arff("x numeric\ns string\n\n1,a\n2,b\n");
    String message =
        assertThrows(Exception.class, () -> new MixtureScores().setInputFormat(data)).getMessage();
    Complaint.assertWords(message, "MixtureScores", "string");
    Instances holes = WekaData.groups(2, 20, 2);
    holes.instance(3).setMissing(1);
    message =
        assertThrows(Exception.class, () -> new MixtureScores().setInputFormat(holes)).getMessage();
    Complaint.assertWords(message, "missing values");
  }

  @Test
  void namesThatAreTakenGetANumber() throws Exception {
    Instances data = WekaData.groups(2, 50, 3);
    data.renameAttribute(0, "cluster");
    data.renameAttribute(1, "outlier");
    data.renameAttribute(2, "outlier_2");
    Instances scored = scored(data, TWO);
    assertEquals(
        "cluster outlier outlier_2 cluster_2 probability0 probability1 logDensity outlier_3",
        String.join(" ", names(scored)));
    assertArrayEquals(last(5, scored(WekaData.groups(2, 50, 3), TWO)), last(5, scored));
  }

  @Test
  void scoredTwiceIsNotFittedToItsScores() throws Exception {
    Instances once = scored(WekaData.groups(2, 50, 1), TWO);
    Instances twice = scored(once, TWO + "-I 2-last");
    assertArrayEquals(last(5, once), last(5, twice));
  }

  @Test
  void sparseRowsStaySparseAndGetTheSameScores() throws Exception {
    Instances data = WekaData.creditG();
    Instances dense = scored(data, TWO + "-q 0.05");
    Instances sparse = scored(WekaData.sparse(data), TWO + "-q 0.05");
    assertTrue(sparse.stream().allMatch(SparseInstance.class::isInstance));
    assertTrue(dense.stream().noneMatch(SparseInstance.class::isInstance));
    assertArrayEquals(last(26, dense), last(26, sparse));
  }

  /** A row of weight two counts twice in the fit and in the quantile, and keeps its weight. */
  @Test
  void weightsCountAndAreKept() throws Exception {
    Instances weighted = WekaData.groups(2, 200, 2);
    Instances repeated = new Instances(weighted, 0);
    for (int i = 0; i < 200; i++) {
      repeated.add(weighted.instance(i));
      if (i % 3 == 0) {
        weighted.instance(i).setWeight(2);
        repeated.add(repeated.lastInstance());
      }
    }
    Instances scored = scored(weighted, TWO + "-q 0.1");
    Instances longer = scored(repeated, TWO + "-q 0.1");
    for (int i = 0, at = 0; i < 200; i++, at++) {
      assertEquals(i % 3 == 0 ? 2 : 1, scored.instance(i).weight());
      assertArrayEquals(
          new double[] {value(longer.instance(at), "logDensity")},
          new double[] {value(scored.instance(i), "logDensity")},
          1e-6);
      assertEquals(value(longer.instance(at), "outlier"), value(scored.instance(i), "outlier"));
      at += i % 3 == 0 ? 1 : 0;
    }
  }

  @Test
  void attributeWeightsAreKept() throws Exception {
    Instances data = WekaData.iris();
    data.setAttributeWeight(4, 3);
    Instances scored = scored(data, THREE + "-I last");
    assertEquals(3, scored.attribute(4).weight());
    assertEquals(1, scored.attribute("cluster").weight());
  }

  @Test
  void theDataStayAsTheyWere() throws Exception {
    Instances data = WekaData.iris();
    data.setClassIndex(4);
    Instances before = new Instances(data);
    scored(data, THREE);
    assertEquals(before.toString(), data.toString());
    assertEquals(4, data.classIndex());
    assertTrue(before.equalHeaders(data));
  }

  @Test
  void theClustererOfTheOptionsIsCopiedNotBuilt() throws Exception {
    GaussianMixture clusterer = WekaData.withOptions("-N 2");
    MixtureScores filter = new MixtureScores();
    filter.setClusterer(clusterer);
    scored(WekaData.groups(2, 50, 1), filter);
    assertEquals(null, clusterer.fit());
  }

  @Test
  void aSearchIsScoredWithWhatItChose() throws Exception {
    String search = "-W \"weka.clusterers.GaussianMixture -N 1 -max 4 -C diag -starts 2\"";
    Instances scored = scored(WekaData.groups(3, 300, 2), search);
    assertEquals(3, scored.attribute("cluster").numValues());
    assertEquals(2 + 1 + 3 + 2, scored.numAttributes());
  }
}
