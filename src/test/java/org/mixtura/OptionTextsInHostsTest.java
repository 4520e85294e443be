// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.node.NodeFactory;
import org.mixtura.format.OptionTexts;
import org.mixtura.knime.Dialogs;
import org.mixtura.knime.NodeDescription;
import org.mixtura.knime.learner.GaussianMixtureLearnerNodeFactory;
import org.mixtura.knime.predictor.GaussianMixturePredictorNodeFactory;
import org.mixtura.knime.reader.GaussianMixtureReaderNodeFactory;
import org.mixtura.knime.selection.GaussianMixtureSelectionNodeFactory;
import org.mixtura.knime.writer.GaussianMixtureWriterNodeFactory;
import weka.clusterers.GaussianMixture;
import weka.core.Option;
import weka.core.OptionHandler;
import weka.filters.unsupervised.attribute.MixtureScores;

/**
 * An option has one text: Weka's tooltips and command line help, KNIME's tooltips and node
 * descriptions, and the table in the documentation begin with the same words, those of {@link
 * OptionTexts}.
 */
class OptionTextsInHostsTest {
  /** Where the table of options may be. */
  private static final List<Path> DOCUMENTS =
      List.of(Path.of("README.md"), Path.of("docs/weka.md"));

  private static final String TABLE_HEAD = "| option | in the GUI | meaning |";

  /** The clusterer's properties. */
  private static final Map<String, String> CLUSTERER =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("numComponents", OptionTexts.COMPONENTS),
              Map.entry("maxComponents", OptionTexts.MAX_COMPONENTS),
              Map.entry("covarianceType", OptionTexts.COVARIANCE_TYPE),
              Map.entry("families", OptionTexts.COVARIANCE_TYPES),
              Map.entry("criterion", OptionTexts.CRITERION),
              Map.entry("folds", OptionTexts.FOLDS),
              Map.entry("equalWeights", OptionTexts.EQUAL_WEIGHTS),
              Map.entry("maxIterations", OptionTexts.MAX_ITERATIONS),
              Map.entry("tolerance", OptionTexts.TOLERANCE),
              Map.entry("regularisation", OptionTexts.REGULARISATION),
              Map.entry("start", OptionTexts.SEARCH_START),
              Map.entry("starts", OptionTexts.SEARCH_STARTS),
              Map.entry("startModel", OptionTexts.START_MODEL),
              Map.entry("exportModel", OptionTexts.EXPORT_MODEL),
              Map.entry("plot", OptionTexts.PLOT),
              Map.entry("plotAttributes", OptionTexts.PLOT_ATTRIBUTES),
              Map.entry("numExecutionSlots", OptionTexts.THREADS),
              Map.entry("seed", OptionTexts.SEED)));

  /** The properties that the filter shares with KNIME's nodes. */
  private static final Map<String, String> FILTER =
      Map.of(
          "probabilities", OptionTexts.PROBABILITIES,
          "logDensity", OptionTexts.LOG_DENSITY,
          "outlier", OptionTexts.OUTLIER,
          "quantile", OptionTexts.OUTLIER_QUANTILE);

  /** The settings of both nodes that fit. */
  private static final Map<String, String> TRAINING =
      Map.ofEntries(
          Map.entry("Equal weights", OptionTexts.EQUAL_WEIGHTS),
          Map.entry("Regularisation", OptionTexts.REGULARISATION),
          Map.entry("Start", OptionTexts.START),
          Map.entry("Number of starts", OptionTexts.STARTS),
          Map.entry("Use static random seed", OptionTexts.SEED),
          Map.entry("Convergence tolerance", OptionTexts.TOLERANCE),
          Map.entry("Maximum number of iterations", OptionTexts.MAX_ITERATIONS),
          Map.entry("Append probabilities", OptionTexts.PROBABILITIES),
          Map.entry("Append log density", OptionTexts.LOG_DENSITY),
          Map.entry("Missing values", OptionTexts.MISSING_VALUES),
          Map.entry("Columns", OptionTexts.COLUMNS),
          Map.entry("Sample weights", OptionTexts.WEIGHT_COLUMN));

  /** A node, and its settings by their names. */
  record Node(NodeFactory<?> factory, Map<String, String> texts) {
    @Override
    public String toString() {
      return factory.getClass().getSimpleName();
    }
  }

  static Stream<Node> nodes() {
    return Stream.of(
        new Node(
            new GaussianMixtureLearnerNodeFactory(),
            with(
                TRAINING,
                Map.of(
                    "Number of components", OptionTexts.COMPONENTS,
                    "Covariance type", OptionTexts.COVARIANCE_TYPE))),
        new Node(
            new GaussianMixtureSelectionNodeFactory(),
            with(
                TRAINING,
                Map.of(
                    "Smallest number of components", OptionTexts.MIN_COMPONENTS,
                    "Largest number of components", OptionTexts.MAX_COMPONENTS,
                    "Covariance types", OptionTexts.COVARIANCE_TYPES,
                    "Criterion", OptionTexts.CRITERION,
                    "Folds of cross-validation", OptionTexts.FOLDS,
                    "Start", OptionTexts.SEARCH_START,
                    "Number of starts", OptionTexts.SEARCH_STARTS))),
        new Node(
            new GaussianMixturePredictorNodeFactory(),
            Map.of(
                "Append probabilities", OptionTexts.PROBABILITIES,
                "Append log density", OptionTexts.LOG_DENSITY,
                "Append outlier flag", OptionTexts.OUTLIER,
                "Outlier quantile", OptionTexts.OUTLIER_QUANTILE)),
        new Node(
            new GaussianMixtureReaderNodeFactory(), Map.of("Model file", OptionTexts.MODEL_FILE)),
        new Node(
            new GaussianMixtureWriterNodeFactory(),
            Map.of(
                "Model file", OptionTexts.MODEL_FILE,
                "Overwrite an existing file", OptionTexts.OVERWRITE)));
  }

  private static Map<String, String> with(Map<String, String> common, Map<String, String> own) {
    Map<String, String> all = new LinkedHashMap<>(common);
    all.putAll(own);
    return all;
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void nodeDescriptionsBeginWithTheTexts(Node node) throws Exception {
    Map<String, String> described = NodeDescription.options(node.factory().getClass());
    assertEquals(new TreeSet<>(node.texts().keySet()), new TreeSet<>(described.keySet()));
    node.texts().forEach((name, text) -> assertBegins(text + ".", described.get(name), name));
  }

  /** Elsewhere the names of the types stand alone. */
  @Test
  void theDescriptionOfTheSearchExplainsTheCovarianceTypes() throws Exception {
    String described =
        NodeDescription.options(GaussianMixtureSelectionNodeFactory.class).get("Covariance types");
    assertTrue(described.contains(OptionTexts.COVARIANCE_TYPE + "."), described);
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void tooltipsOfDialogsBeginWithTheTexts(Node node) throws Exception {
    Map<String, String> tips = Dialogs.toolTips(Dialogs.of(node.factory()));
    for (Map.Entry<String, String> option : node.texts().entrySet()) {
      if (tips.containsKey(option.getKey())) {
        assertBegins(option.getValue(), tips.get(option.getKey()), option.getKey());
      } else {
        // a choice of columns or of a file has no label of its own
        assertTrue(
            tips.values().stream().anyMatch(tip -> tip.startsWith(option.getValue())),
            () -> option + " in " + tips);
      }
    }
  }

  @Test
  void wekasTooltipsAndHelpBeginWithTheTexts() throws Exception {
    assertWeka(new GaussianMixture(), CLUSTERER);
  }

  /** Its flags leave out what the properties append, so that its help has other words. */
  @Test
  void tooltipsOfTheFilterBeginWithTheTexts() throws Exception {
    for (Map.Entry<String, String> property : FILTER.entrySet()) {
      String tip = tip(new MixtureScores(), property.getKey());
      assertBegins(property.getValue(), tip, property.getKey());
    }
  }

  private static void assertWeka(OptionHandler handler, Map<String, String> texts)
      throws ReflectiveOperationException {
    List<Option> help = Collections.list(handler.listOptions());
    for (Map.Entry<String, String> property : texts.entrySet()) {
      String tip = tip(handler, property.getKey());
      assertBegins(property.getValue(), tip, property.getKey());
      assertEquals(
          1,
          help.stream().filter(option -> option.description().startsWith("\t" + tip)).count(),
          property.getKey());
    }
  }

  private static String tip(OptionHandler handler, String property)
      throws ReflectiveOperationException {
    return (String) handler.getClass().getMethod(property + "TipText").invoke(handler);
  }

  @Test
  void theTableBeginsWithTheTexts() throws Exception {
    Map<String, String> meanings = new TreeMap<>();
    for (String row : tableRows()) {
      String[] cells = row.replace("`", "").split("\\|", -1);
      meanings.put(cells[2].strip(), cells[3].strip());
    }
    assertEquals(CLUSTERER.keySet(), meanings.keySet());
    CLUSTERER.forEach((property, text) -> assertBegins(text, meanings.get(property), property));
  }

  private static List<String> tableRows() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Path document : DOCUMENTS) {
      if (Files.exists(document)) {
        Files.readAllLines(document).stream()
            .dropWhile(line -> !line.startsWith(TABLE_HEAD))
            .takeWhile(line -> line.startsWith("|"))
            .skip(2) // the head and the line below
            .forEach(rows::add);
      }
    }
    return rows;
  }

  @Test
  void eachTextIsShownSomewhere() throws Exception {
    Collection<String> shown = new TreeSet<>(CLUSTERER.values());
    shown.addAll(FILTER.values());
    nodes().forEach(node -> shown.addAll(node.texts().values()));
    Set<String> texts = new TreeSet<>();
    for (Field field : OptionTexts.class.getFields()) {
      texts.add((String) field.get(null));
    }
    assertEquals(texts, shown);
  }

  private static void assertBegins(String text, String found, String option) {
    assertTrue(found.startsWith(text), () -> option + ": " + found + "\n should begin: " + text);
  }
}
