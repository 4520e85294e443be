// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixtura.format.FitSummary;
import org.mixtura.format.ModelJson;
import org.mixtura.format.SearchReport;
import org.mixtura.format.StoredModel;
import org.mixtura.format.TextReport;
import org.mixtura.model.Quality;
import org.mixtura.select.Candidate;
import org.mixtura.select.Criterion;
import org.mixtura.select.SearchOptions;
import org.mixtura.testing.Complaint;
import weka.clusterers.AbstractClusterer;
import weka.clusterers.ClusterEvaluation;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;
import weka.core.SelectedTag;
import weka.core.SerializationHelper;

/** -max and -C auto: the clusterer is the mixture that a search chose. */
class SearchTest {
  private static final String DEFAULT_SEARCH = "-N 1 -max 9 -C auto";

  /** Cheap, and of three groups far apart. */
  private static final String SMALL = "-N 1 -max 4 -C auto -families EII,VVI -starts 2";

  private static Instances data;
  private static GaussianMixture clusterer;

  @BeforeAll
  static void build() throws Exception {
    data = WekaData.groups(3, 300, 2);
    clusterer = WekaData.built(data, SMALL);
  }

  /** The best of mclust too: EEE with three components, BIC -2314.3 in its sign. */
  @Test
  void theDefaultSearchOnOldFaithful() throws Exception {
    GaussianMixture found = WekaData.built(WekaData.faithful(), DEFAULT_SEARCH);
    assertEquals(3, found.numberOfClusters());
    assertEquals("tied", found.fit().model().type().name());
    assertEquals(2314.3, found.getMeasure("measureBIC"), 0.1);
  }

  /** Two components or three are as good as each other for mclust (BIC -561.7 and -562.6). */
  @Test
  void theDefaultSearchOnIrisWithoutItsClass() throws Exception {
    GaussianMixture found = WekaData.built(WekaData.irisMeasures(), DEFAULT_SEARCH);
    assertTrue(List.of(2, 3).contains(found.numberOfClusters()), found::toString);
    double least =
        found.selection().candidates().stream()
            .filter(Candidate::sound)
            .mapToDouble(c -> c.value(Criterion.BIC))
            .min()
            .orElseThrow();
    assertEquals(least, found.getMeasure("measureBIC"));
  }

  /** Nominal attributes are searched over as well. */
  @Test
  void irisWithItsClassHasThree() throws Exception {
    String options = "-max 4 -C auto -families full,tied -starts 4";
    assertEquals(3, WekaData.built(WekaData.iris(), options).numberOfClusters());
  }

  @Test
  void theChosenOneIsTheClusterer() {
    Candidate chosen = clusterer.selection().chosen();
    assertEquals(3, clusterer.numberOfClusters());
    assertEquals(chosen.components(), clusterer.numberOfClusters());
    assertEquals(chosen.type(), clusterer.fit().model().type());
    assertEquals(3, clusterer.clusterPriors().length);
    assertEquals(chosen.value(Criterion.BIC), clusterer.getMeasure("measureBIC"));
    Quality quality = chosen.quality().orElseThrow();
    assertEquals(quality.logLikelihood(), clusterer.getMeasure("measureLogLikelihood"));
    assertEquals((double) quality.freeParameters(), clusterer.getMeasure("measureNumParameters"));
    assertEquals(
        3, IntStream.range(0, 3).map(i -> cluster(data, i)).distinct().count(), "one per group");
  }

  private static int cluster(Instances rows, int i) {
    return clusterer.clusterInstance(rows.instance(i));
  }

  /** A build does not change the options, so that another build searches again. */
  @Test
  void optionsStayAsTheyWere() {
    assertEquals(1, clusterer.getNumComponents());
    assertEquals(4, clusterer.getMaxComponents());
    assertEquals("auto", clusterer.getCovarianceType().getSelectedTag().getIDStr());
    assertEquals(5, WekaData.withOptions("-N 5 -max 9 -C auto").numberOfClusters());
  }

  @Test
  void theReportBeginsWithTheSearch() {
    assertEquals(
        SearchReport.of(clusterer.selection()) + "\n" + TextReport.of(clusterer.fit()),
        clusterer.toString());
    Complaint.assertWords(
        clusterer.toString(), "Components          1 to 4\n", "Covariance types    EII, VVI\n");
  }

  @Test
  void withoutASearchThereIsNone() throws Exception {
    GaussianMixture searched = WekaData.withOptions(SMALL);
    searched.buildClusterer(data);
    searched.setMaxComponents(-1);
    searched.setFamilies("");
    searched.setCovarianceType(new SelectedTag("full", searched.getCovarianceType().getTags()));
    searched.setCriterion(new SelectedTag("icl", searched.getCriterion().getTags()));
    searched.setFolds(3);
    searched.buildClusterer(data);
    assertNull(searched.selection());
    assertTrue(searched.toString().startsWith("Gaussian mixture\n"), searched::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-N 2 -max 4                       | 2 | 4 | full",
        "-N 3 -max 3 -C VVI                | 3 | 3 | diag",
        "-N 4 -C auto                      | 4 | 4 | ''",
        "-N 1 -max 9 -C auto               | 1 | 9 | ''",
        "-C auto -families EII,tied        | 2 | 2 | tied-spherical,tied",
        "-C auto -families diag,VVI,EEE   | 2 | 2 | diag,tied",
      })
  void optionsSayWhatIsSearched(String options, int min, int max, String families)
      throws Exception {
    SearchOptions search = search(options);
    assertEquals(min, search.minComponents());
    assertEquals(max, search.maxComponents());
    assertEquals(SearchOptions.covarianceTypes(families), search.covarianceTypes());
    assertEquals(Criterion.BIC, search.criterion());
    assertEquals(10, search.folds());
  }

  private static SearchOptions search(String options) throws Exception {
    GaussianMixture wanted = WekaData.withOptions(options);
    return wanted.searchOptions(wanted.fitOptions()).orElseThrow();
  }

  @Test
  void optionsOfTheFitArePassedOn() throws Exception {
    SearchOptions search =
        search("-C auto -criterion cv -folds 4 -starts 3 -init hierarchical -S 5 -num-slots 2");
    assertEquals(Criterion.CROSS_VALIDATION, search.criterion());
    assertEquals(4, search.folds());
    assertEquals(3, search.fit().starts());
    assertEquals("hierarchical", search.fit().start().label());
    assertEquals(5, search.fit().seed());
    assertEquals(2, search.fit().threads());
    assertFalse(search.fit().equalWeights());
  }

  @Test
  void weightsCanBeEqualWithAndWithoutASearch() throws Exception {
    assertTrue(search("-C auto -equal-weights").fit().equalWeights());
    assertTrue(WekaData.withOptions("-equal-weights").fitOptions().equalWeights());
    assertFalse(new GaussianMixture().fitOptions().equalWeights());
  }

  @ParameterizedTest
  @CsvSource({"''", "-N 3 -C tied", "-criterion cv -folds 3"})
  void nothingIsSearchedByDefault(String options) throws Exception {
    GaussianMixture wanted = WekaData.withOptions(options);
    assertTrue(wanted.searchOptions(wanted.fitOptions()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-N 3 -max 2            | -max (maxComponents) is 2 | -N (numComponents) is 3 | or -1",
        "-max 1 -C auto         | -max (maxComponents) is 1 | -N (numComponents) is 2 | at least",
        "-families tied         | -families is 'tied'       | narrows -C auto         | is full",
        "-families VVI -max 3   | -families is 'VVI'        | set -C auto | leave out",
      })
  void whatDoesNotGoTogetherIsRefused(String options, String one, String two, String three) {
    Complaint.assertComplains(() -> WekaData.built(data, options), one, two, three);
  }

  /** The editor sets one property after another, in any order. */
  @Test
  void settersMayComeInAnyOrder() throws Exception {
    GaussianMixture wanted = new GaussianMixture();
    wanted.setFamilies("VVI");
    wanted.setNumComponents(5);
    wanted.setMaxComponents(3);
    wanted.setCovarianceType(new SelectedTag("auto", wanted.getCovarianceType().getTags()));
    wanted.setNumComponents(3);
    wanted.setStarts(1);
    wanted.buildClusterer(data);
    assertEquals(3, wanted.numberOfClusters());
  }

  @ParameterizedTest
  @CsvSource({"-max 4", "-C auto"})
  void aStartModelLeavesNothingToSearch(String options, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("start.json");
    ModelJson.write(StoredModel.of(clusterer.fit()), file);
    Complaint.assertComplains(
        () -> WekaData.built(data, options + " -start-model " + file),
        "a start model has a number of components",
        "leave out the start model");
  }

  @Test
  void theChosenOneIsExported(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("best.json");
    GaussianMixture best = WekaData.built(data, SMALL + " -export-model " + file);
    StoredModel stored = ModelJson.read(file);
    assertEquals(3, stored.model().components());
    assertEquals(FitSummary.of(best.fit()), stored.fit().orElseThrow());
  }

  @Test
  void savedAndLoadedItIsTheSame(@TempDir Path folder) throws Exception {
    String file = folder.resolve("searched.model").toString();
    SerializationHelper.write(file, clusterer);
    assertSame((GaussianMixture) SerializationHelper.read(file));
    assertSame((GaussianMixture) AbstractClusterer.makeCopy(clusterer));
  }

  private static void assertSame(GaussianMixture copy) {
    assertEquals(clusterer.toString(), copy.toString());
    assertEquals(clusterer.selection().candidates(), copy.selection().candidates());
    assertArrayEquals(clusterer.getOptions(), copy.getOptions());
    assertArrayEquals(WekaData.scores(clusterer, data), WekaData.scores(copy, data));
  }

  @Test
  void rebuiltItIsTheSame() throws Exception {
    GaussianMixture again = WekaData.built(WekaData.groups(2, 40, 3), SMALL);
    again.buildClusterer(data);
    assertEquals(clusterer.toString(), again.toString());
  }

  @Test
  void afterAFailedBuildThereIsNothing() throws Exception {
    GaussianMixture failed = WekaData.built(data, SMALL);
    Instances bad = new Instances(data);
    bad.instance(0).setMissing(0);
    assertThrows(Exception.class, () -> failed.buildClusterer(bad));
    assertNull(failed.selection());
    assertNull(failed.fit());
  }

  /** Explorer's "classes to clusters". */
  @Test
  void classesToClusters() throws Exception {
    Instances iris = WekaData.iris();
    iris.setClassIndex(4);
    ClusterEvaluation evaluation = new ClusterEvaluation();
    evaluation.setClusterer(
        WekaData.built(WekaData.irisMeasures(), "-N 3 -C auto -families VVV,EEI -starts 4"));
    evaluation.evaluateClusterer(iris);
    String text = evaluation.clusterResultsToString();
    assertEquals(3, evaluation.getNumClusters());
    Complaint.assertWords(text, "Model selection", "Incorrectly clustered instances :");
  }
}
