// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import weka.clusterers.GaussianMixture;
import weka.core.Option;
import weka.core.Utils;

/** Options in, options out. */
class MixtureOptionsTest {
  private static final String DEFAULTS =
      "-N 2 -max -1 -C full -criterion bic -folds 10 -I 500 -tol 1.0E-6 -R 1.0E-9 -init auto"
          + " -starts 20 -num-slots 0 -S 1";

  @Test
  void defaultsAreThoseOfTheTable() {
    assertEquals(DEFAULTS, Utils.joinOptions(new GaussianMixture().getOptions()));
  }

  static Stream<String> others() {
    return Stream.of(
        "-N 3",
        "-max 9",
        "-C tied",
        "-C auto",
        "-families diag,VVV",
        "-criterion cv",
        "-folds 5",
        "-equal-weights",
        "-I 0",
        "-tol 0.5",
        "-R 0.0",
        "-init random",
        "-starts 1",
        "-start-model a.json",
        "-export-model b.json",
        "-plot c.png",
        "-plot-attributes 1,x",
        "-num-slots 7",
        "-S -5",
        "-output-debug-info",
        "-do-not-check-capabilities");
  }

  @ParameterizedTest
  @MethodSource("others")
  void oneOptionChangesNoOther(String option) throws Exception {
    GaussianMixture clusterer = WekaData.withOptions(option);
    List<String> before = List.of(DEFAULTS.split(" (?=-[a-zA-Z])"));
    String all = Utils.joinOptions(clusterer.getOptions());
    List<String> after = List.of(all.split(" (?=-[a-zA-Z])"));
    assertEquals(List.of(option), after.stream().filter(o -> !before.contains(o)).toList());
    String flag = option.replaceFirst(" .*", "") + " ";
    assertTrue(
        before.stream().filter(o -> !after.contains(o)).allMatch(o -> o.startsWith(flag)), all);
  }

  static List<CovarianceType> types() {
    return CovarianceTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void mclustCodesInAnyCaseAreTheCanonicalNames(CovarianceType type) {
    Locale before = Locale.getDefault();
    try {
      // where an i in upper case is no I
      Locale.setDefault(Locale.forLanguageTag("tr"));
      String code = type.mclustCode();
      String mixed = code.substring(0, 1) + code.substring(1).toLowerCase(Locale.ROOT);
      for (String name :
          List.of(
              type.name(),
              type.name().toUpperCase(Locale.ROOT),
              code,
              code.toLowerCase(Locale.ROOT),
              mixed)) {
        List<String> options = List.of(WekaData.withOptions("-C " + name).getOptions());
        assertEquals(type.name(), options.get(options.indexOf("-C") + 1));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "auto",
    "kmeans",
    "k-means++",
    "random-from-data",
    "random",
    "hierarchical",
    "KMeans",
    "Random-From-Data"
  })
  void startsAreKnownByName(String name) {
    GaussianMixture clusterer = WekaData.withOptions("-init " + name);
    assertEquals(name.toLowerCase(Locale.ROOT), clusterer.getStart().getSelectedTag().getIDStr());
  }

  @ParameterizedTest
  @CsvSource({"bic", "icl", "aic", "cv", "BIC", "Cv"})
  void criteriaAreKnownByName(String name) {
    GaussianMixture clusterer = WekaData.withOptions("-criterion " + name);
    assertEquals(
        name.toLowerCase(Locale.ROOT), clusterer.getCriterion().getSelectedTag().getIDStr());
  }

  @ParameterizedTest
  @CsvSource({"auto", "AUTO", "Auto"})
  void autoIsKnownInAnyCase(String name) {
    GaussianMixture clusterer = WekaData.withOptions("-C " + name);
    assertEquals("auto", clusterer.getCovarianceType().getSelectedTag().getIDStr());
  }

  @Test
  void noCovarianceTypesMeansAll() throws Exception {
    GaussianMixture clusterer = WekaData.withOptions("-families diag");
    clusterer.setFamilies(null);
    assertEquals("", clusterer.getFamilies());
    clusterer.setFamilies("  ");
    assertEquals("", clusterer.getFamilies());
    clusterer.setOptions(new String[] {"-families", ""});
    assertFalse(List.of(clusterer.getOptions()).contains("-families"));
  }

  @Test
  void setNumClustersSetsTheComponents() throws Exception {
    GaussianMixture clusterer = new GaussianMixture();
    clusterer.setNumClusters(5);
    assertEquals(5, clusterer.getNumComponents());
    assertEquals(5, clusterer.numberOfClusters());
  }

  @Test
  void everyOptionThatIsWrittenIsListed() {
    GaussianMixture all = new GaussianMixture();
    all.setFamilies("full");
    all.setEqualWeights(true);
    all.setStartModel(new File("a"));
    all.setExportModel(new File("b"));
    all.setPlot(new File("c"));
    all.setPlotAttributes("1");
    all.setDebug(true);
    all.setDoNotCheckCapabilities(true);
    List<String> written =
        Stream.of(all.getOptions()).filter(o -> o.matches("-[a-zA-Z].*")).sorted().toList();
    List<String> listed =
        Collections.list(all.listOptions()).stream()
            .map(option -> option.synopsis().replaceFirst(" .*", ""))
            .sorted()
            .toList();
    assertEquals(written, listed);
  }

  /** Weka's command line takes these for itself, before a clusterer sees them. */
  @Test
  void noOptionHasANameThatWekaTakes() {
    List<String> taken =
        List.of("t", "T", "c", "d", "l", "p", "g", "s", "x", "h", "force-batch-training");
    for (Option option : Collections.list(new GaussianMixture().listOptions())) {
      assertTrue(!taken.contains(option.name()), option.name());
    }
  }

  @Test
  void theListNamesEachDefault() {
    String defaults =
        "N 2, max -1, C full, families all, criterion bic, folds 10, I 500, tol 1e-6, R 1e-9,"
            + " init auto, starts 20, start-model none, export-model none, plot none, num-slots 0";
    List<Option> options = Collections.list(new GaussianMixture().listOptions());
    for (String each : defaults.split(", ", -1)) {
      String[] parts = each.split(" ", -1);
      Option option = options.stream().filter(o -> o.name().equals(parts[0])).findFirst().get();
      assertTrue(option.description().contains("(default " + parts[1] + ")"), each);
    }
  }
}
