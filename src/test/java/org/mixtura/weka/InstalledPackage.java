// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mixtura.weka.ChildJvm.Output;

/**
 * What a user of one Weka does with the built zip, in JVMs of their own: nothing here is loaded
 * from our own class path. Weka's exit codes are always 0, so what is printed is what counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InstalledPackage {
  private static final String MANAGER = "weka.core.WekaPackageManager -offline";
  private static final String PACKAGE = "weka.filters.unsupervised.attribute.";
  private static final String ZIP = System.getProperty("mixtura.zip");
  private static final String TITLE =
      "gaussianMixture: Gaussian mixture models with 14 types of covariances, and a search for the best";

  private final Path jars;
  private final Path folder;
  private final ChildJvm weka;

  /** For the Weka whose folder of jars a system property names. */
  InstalledPackage(String property) {
    jars = Path.of(System.getProperty(property));
    folder = Path.of(ZIP).resolveSibling("installed-" + jars.getFileName());
    weka = new ChildJvm(jars, folder);
  }

  @BeforeAll
  void installIntoAFreshHome() throws Exception {
    weka.clear();
    Files.writeString(folder.resolve("iris.arff"), WekaData.iris().toString());
    Files.writeString(folder.resolve("credit-g.arff"), WekaData.creditG().toString());
    assertSays(manage("-install-package", ZIP), "Installing: gaussianMixture.jar");
  }

  private Output manage(String... arguments) throws Exception {
    return weka.run(MANAGER, arguments);
  }

  private Output cluster(String line, String... more) throws Exception {
    return weka.run("weka.Run .GaussianMixture " + line, more);
  }

  private static void assertSays(Output output, String... words) {
    for (String word : words) {
      assertTrue(output.out().contains(word), () -> "no '" + word + "' in\n" + output.all());
    }
  }

  /** Neither our libraries nor Weka complain. */
  private static void assertQuiet(Output output) {
    assertEquals("", output.err(), output::all);
  }

  @Test
  void theArchiveDescribesItself() throws Exception {
    assertSays(
        manage("-package-info", "archive", ZIP),
        "PackageName:\tgaussianMixture",
        "Version:\t" + System.getProperty("mixtura.version"),
        "Depends:\tweka (>=3.8.6)",
        "JVMVersion:\t>16",
        "License:\tGPL 3.0");
  }

  @Test
  void itIsListedAsLoaded() throws Exception {
    Output output = manage("-list-packages", "installed");
    String line =
        "(?s).*" + System.getProperty("mixtura.version") + "\\s+-+\\s+Yes\\s+" + TITLE + ".*";
    assertTrue(output.out().matches(line), output::all);
  }

  /**
   * K = 3, full, on the four measures: 5 of 150 rows are in another cluster than their species, as
   * in mclust's VVV and scikit-learn.
   */
  @Test
  void irisByClasses() throws Exception {
    Output output = cluster("-t iris.arff -c last -N 3");
    assertSays(
        output,
        "Covariance type     full (mclust VVV)",
        "Samples             150, total weight 150",
        "Incorrectly clustered instances :\t5.0\t  3.3333 %");
    assertQuiet(output);
  }

  @Test
  void creditGWithAllItsAttributes() throws Exception {
    Output output = cluster("-t credit-g.arff -N 3 -C vvi");
    assertSays(
        output, "diag (mclust VVI)", "credit_history", "Clustered Instances", "Log likelihood: ");
    assertFalse(output.out().contains("Unclustered"), output::all);
    assertQuiet(output);
  }

  @Test
  void aModelIsSavedAndPredictsNewRows() throws Exception {
    Output fitted = cluster("-t iris.arff -N 3 -d iris.model");
    Output predicted = cluster("-l iris.model -T iris.arff -p 0");
    List<String> lines = predicted.out().lines().filter(line -> !line.isBlank()).toList();
    assertEquals(150, lines.size(), predicted::all);
    assertTrue(lines.stream().allMatch(line -> line.matches("\\d+ [012] ?")), predicted::all);
    Output loaded = cluster("-l iris.model -T iris.arff");
    String report = fitted.out().replaceFirst("(?s)=== Clustering stats.*", "");
    assertTrue(report.contains("Components          3"), fitted::all);
    assertTrue(loaded.out().startsWith(report), loaded::all);
    assertQuiet(predicted);
  }

  /** The quantile at a tenth is the 15th lowest density of 150. */
  @Test
  void unusualRowsAreMarked() throws Exception {
    filter("built.arff", ".MixtureScores", "-q 0.1 -W \"weka.clusterers.GaussianMixture -N 3\"");
    cluster("-t iris.arff -N 3 -d scoring.model -export-model scoring.json");
    filter("by-model.arff", ".MixtureScores", "-q 0.1 -model scoring.model");
    filter("by-json.arff", ".MixtureScores", "-q 0.1 -model scoring.json");
    String text = Files.readString(folder.resolve("built.arff"));
    assertTrue(text.contains("@attribute outlier {no,yes}"), text);
    assertEquals(150, rows(text).size());
    assertEquals(14, rows(text).stream().filter(r -> r.endsWith(",yes")).count());
    assertTrue(rows(text).get(0).matches("5.1,.*,Iris-setosa,cluster[012],.*"), text);
    for (String file : List.of("by-model.arff", "by-json.arff")) {
      assertEquals(rows(text), rows(Files.readString(folder.resolve(file))));
    }
  }

  /** Of the numeric attributes, with the libraries that Weka loads for this package alone. */
  @Test
  void aPictureIsDrawn() throws Exception {
    assertQuiet(cluster("-t iris.arff -N 3 -plot iris.svg"));
    assertTrue(Files.readString(folder.resolve("iris.svg")).contains("pairs of 4 attributes"));
  }

  @Test
  void aModelIsExportedAndStartedFrom() throws Exception {
    Output fitted = cluster("-t iris.arff -N 2 -export-model iris.json");
    assertTrue(Files.readString(folder.resolve("iris.json")).contains("mixtura-1"), fitted::all);
    Output again = cluster("-t iris.arff -I 0 -start-model iris.json");
    String logLikelihood = line(fitted, "Log-likelihood");
    assertEquals(logLikelihood, line(again, "Log-likelihood"), again::all);
  }

  private static String line(Output output, String beginning) {
    return output.out().lines().filter(l -> l.startsWith(beginning)).findFirst().orElse(null);
  }

  @Test
  void bundledDataAreThere() throws Exception {
    Path data = weka.home().resolve("packages/gaussianMixture/data/two-groups.arff");
    assertSays(cluster("-t", data.toString()), "0      100 ( 50%)", "1      100 ( 50%)");
  }

  @Test
  void aSearchReportsItsChoice() throws Exception {
    assertSays(
        cluster("-t iris.arff -N 1 -max 3 -C auto -families full,tied -starts 2"),
        "Model selection",
        "Components          1 to 3",
        "Gaussian mixture");
  }

  @Test
  void aBadOptionIsReported() throws Exception {
    assertReported(cluster("-t iris.arff -N 0"), "the number of components is 0");
    assertReported(cluster("-t iris.arff -C banana"), "allowed are full (VVV)");
    assertReported(cluster("-t iris.arff -N 3 -max 2"), "-max (maxComponents) is 2");
    assertReported(cluster("-t iris.arff -Q 3"), "Illegal options: -Q 3");
  }

  private static void assertReported(Output output, String words) {
    assertTrue(output.all().contains(words), output::all);
    assertFalse(output.out().contains("Clustered Instances"), output::all);
  }

  @Test
  void helpListsTheOptions() throws Exception {
    Output output = cluster("-h");
    for (String option : List.of("-N <num>", "-C <type>", "-start-model <file>")) {
      assertTrue(output.all().contains(option + "\n\t"), output::all);
    }
  }

  @Test
  void probabilitiesOfEachRow() throws Exception {
    filter(
        "members.arff",
        PACKAGE + "ClusterMembership -W weka.clusterers.GaussianMixture",
        "-- -N 3");
    String text = Files.readString(folder.resolve("members.arff"));
    assertTrue(text.contains("@attribute pCluster_0_2 numeric"), text);
    List<String> rows = rows(text);
    assertEquals(150, rows.size());
    for (String row : rows) {
      double sum = List.of(row.split(",", -1)).stream().mapToDouble(Double::parseDouble).sum();
      assertEquals(1, sum, 1e-5, row);
    }
  }

  @Test
  void labelOfEachRow() throws Exception {
    filter(
        "labels.arff",
        PACKAGE + "AddCluster -I last",
        "-W \"weka.clusterers.GaussianMixture -N 3\"");
    String text = Files.readString(folder.resolve("labels.arff"));
    assertTrue(text.contains("@attribute cluster {cluster1,cluster2,cluster3}"), text);
    assertEquals(150, rows(text).stream().filter(r -> r.matches(".*,cluster[123]")).count());
  }

  private void filter(String file, String filter, String options) throws Exception {
    String files = " -i iris.arff -o " + file + " ";
    Output output = weka.run("weka.Run " + filter + files + options);
    assertTrue(Files.exists(folder.resolve(file)), output::all);
  }

  private static List<String> rows(String arff) {
    return arff.substring(arff.indexOf("@data") + 5).strip().lines().toList();
  }

  @Test
  void anExperimentGivesColumns() throws Exception {
    Output output =
        weka.run(
            "weka.experiment.Experiment -r -L 1 -U 1 -T iris.arff"
                + " -D \"weka.experiment.CSVResultListener -O results.csv\""
                + " -P weka.experiment.CrossValidationResultProducer"
                + " -- -X 3 -W weka.experiment.DensityBasedClustererSplitEvaluator"
                + " -- -W weka.clusterers.GaussianMixture -- -N 3");
    assertTrue(Files.exists(folder.resolve("results.csv")), output::all);
    List<String> lines = Files.readAllLines(folder.resolve("results.csv"));
    assertEquals(4, lines.size(), output::all);
    assertTrue(lines.get(0).contains("Log_likelihood"), lines.get(0));
    assertTrue(lines.get(0).contains("measureBIC,measureAIC,measureICL"), lines.get(0));
    assertTrue(lines.get(1).contains("'-N 3 -max -1 -C full -criterion bic"), lines.get(1));
  }

  @Test
  void aFlowRuns() throws Exception {
    Path kf = folder.resolve("flow.kf");
    Flows.save(kf, folder.resolve("iris.arff"), "-N 3 -C tied -starts 4");
    Output output = weka.run("weka.knowledgeflow.FlowRunner", kf.toString());
    Path evaluation = folder.resolve("evaluation.txt");
    assertTrue(Files.exists(evaluation), output::all);
    assertTrue(Files.readString(evaluation).contains("Log likelihood"), output::all);
    assertTrue(Files.readString(folder.resolve("report.txt")).contains("mclust EEE"), output::all);
  }

  /** In a home of its own, so that the other tests can come in any order. */
  @Test
  void uninstalledItIsGone() throws Exception {
    Path elsewhere = folder.resolveSibling(folder.getFileName() + "-and-removed");
    ChildJvm other = new ChildJvm(jars, elsewhere);
    other.clear();
    other.run(MANAGER, "-install-package", ZIP);
    assertTrue(Files.exists(other.home().resolve("packages/gaussianMixture")));
    other.run(MANAGER, "-uninstall-package", "gaussianMixture");
    assertFalse(Files.exists(other.home().resolve("packages/gaussianMixture")));
    Output listed = other.run(MANAGER, "-list-packages", "installed");
    assertFalse(listed.all().contains("gaussianMixture"), listed::all);
    Output run = other.run("weka.Run .GaussianMixture -h");
    assertTrue(run.all().contains("Can't find scheme .GaussianMixture"), run::all);
  }
}
