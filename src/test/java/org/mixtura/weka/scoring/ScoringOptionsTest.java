// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.testing.Complaint;
import org.mixtura.weka.WekaData;
import weka.clusterers.EM;
import weka.clusterers.GaussianMixture;
import weka.core.Option;
import weka.core.OptionMetadata;
import weka.core.Utils;
import weka.filters.unsupervised.attribute.MixtureScores;
import weka.gui.GenericObjectEditor;
import weka.gui.PropertySheetPanel;

/** The options of MixtureScores, on the command line and in Weka's editor. */
class ScoringOptionsTest {
  private static final List<String> OURS =
      List.of(
          "clusterer",
          "model",
          "ignoredAttributeIndices",
          "quantile",
          "cluster",
          "probabilities",
          "logDensity",
          "outlier");

  @Test
  void anyValuesComeBackFromAnotherObject() throws Exception {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      MixtureScores one = random(random);
      MixtureScores other = random(random);
      other.setOptions(one.getOptions());
      assertEquals(properties(one), properties(other));
      assertArrayEquals(one.getOptions(), other.getOptions());
    }
  }

  /** As Weka writes a filter into an experiment or a flow. */
  @Test
  void anyValuesComeBackFromOneLineOfText() throws Exception {
    Random random = new Random(2);
    for (int i = 0; i < 200; i++) {
      MixtureScores one = random(random);
      MixtureScores other = Scores.filter(Utils.joinOptions(one.getOptions()));
      assertEquals(properties(one), properties(other));
    }
  }

  @Test
  void absentOptionsReturnToTheirDefaults() throws Exception {
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      MixtureScores filter = random(random);
      filter.setOptions(new String[0]);
      assertEquals(properties(new MixtureScores()), properties(filter));
    }
  }

  private static MixtureScores random(Random random) {
    MixtureScores filter = new MixtureScores();
    filter.setClusterer(
        WekaData.withOptions(any(random, "", "-N 5 -C diag", "-S 7 -export-model \"a b.json\"")));
    filter.setModel(new File(any(random, "", "m.json", "no/such folder/a b.model", "Ä '\"x\"")));
    filter.setIgnoredAttributeIndices(any(random, "", "1", "first-3, 5,LAST", "2-last"));
    filter.setQuantile(random.nextDouble());
    filter.setCluster(random.nextBoolean());
    filter.setProbabilities(random.nextBoolean());
    filter.setLogDensity(random.nextBoolean());
    filter.setOutlier(random.nextBoolean());
    filter.setDebug(random.nextBoolean());
    filter.setDoNotCheckCapabilities(random.nextBoolean());
    return filter;
  }

  private static String any(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }

  private static List<Object> properties(MixtureScores filter) {
    return Arrays.asList(
        Utils.joinOptions(((GaussianMixture) filter.getClusterer()).getOptions()),
        filter.getModel(),
        filter.getIgnoredAttributeIndices(),
        filter.getQuantile(),
        filter.getCluster(),
        filter.getProbabilities(),
        filter.getLogDensity(),
        filter.getOutlier(),
        filter.getDebug(),
        filter.getDoNotCheckCapabilities());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-q 2                  | (-q) is 2.0                | from 0 to 1",
        "-q -0.1               | (-q) is -0.1               | from 0 to 1",
        "-q NaN                | (-q) is NaN                | from 0 to 1",
        "-q x                  | -q is 'x'                  | a number",
        "-q                    | -q                         | No value",
        "-I 0.5                | (-I) are '0.5'             | first-3,5,9-last",
        "-I 1--2               | (-I) are '1--2'            | first-3,5,9-last",
        "-I class              | (-I) are 'class'           | first-3,5,9-last",
        "-I                    | -I                         | No value",
        "-W weka.clusterers.EM | -W is 'weka.clusterers.EM' | only weka.clusterers.GaussianMixture",
        "-W GaussianMixture    | -W is 'GaussianMixture'    | only weka.clusterers.GaussianMixture",
        "-W \"\"               | -W                         | needs a value",
        "-model target         | -model is 'target'         | folder",
        "-model                | -model                     | No value",
        "-bogus                | -bogus                     | Illegal",
        "-no-clusters          | -no-clusters               | Illegal",
        "-W \"weka.clusterers.GaussianMixture -N 0\" | components is 0 | at least 1",
        "-W \"weka.clusterers.GaussianMixture -x 3\" | -x 3            | Illegal",
      })
  void aBadOptionIsRefused(String options, String named, String allowed) {
    String message = assertThrows(Exception.class, () -> Scores.filter(options)).getMessage();
    Complaint.assertWords(message, named, allowed);
  }

  static Stream<Consumer<MixtureScores>> badSettings() {
    return Stream.of(
        filter -> filter.setClusterer(new EM()),
        filter -> filter.setClusterer(null),
        filter -> filter.setIgnoredAttributeIndices("a-b"),
        filter -> filter.setQuantile(1.01));
  }

  @ParameterizedTest
  @MethodSource("badSettings")
  void aBadSettingLeavesThePropertyAsItWas(Consumer<MixtureScores> setting) throws Exception {
    MixtureScores filter = Scores.filter("-I 2 -q 0.2");
    List<Object> before = properties(filter);
    assertThrows(IllegalArgumentException.class, () -> setting.accept(filter));
    assertEquals(before, properties(filter));
  }

  @Test
  void theRefusalOfAnotherClustererNamesBoth() {
    Complaint.assertComplains(
        () -> new MixtureScores().setClusterer(new EM()),
        "the clusterer is weka.clusterers.EM",
        "only weka.clusterers.GaussianMixture");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "target"})
  void anEmptyNameOrAFolderIsNoModel(String name) throws Exception {
    MixtureScores filter = Scores.filter("-model m.json");
    filter.setModel(new File(name));
    assertFalse(List.of(filter.getOptions()).contains("-model"));
    assertFalse(filter.setInputFormat(WekaData.groups(2, 20, 1)));
    filter.setModel(null);
    assertEquals(new File(""), filter.getModel());
  }

  /** Or the name of the scored data would speak of a clusterer that was not there. */
  @Test
  void aClustererThatIsNotUsedIsNotAmongTheOptions() throws Exception {
    assertFalse(List.of(Scores.filter("-model m.json").getOptions()).contains("-W"));
    assertTrue(List.of(new MixtureScores().getOptions()).contains("-W"));
  }

  @Test
  void everyOptionIsListed() throws Exception {
    List<String> listed = new ArrayList<>();
    for (Option option : Collections.list(new MixtureScores().listOptions())) {
      listed.add("-" + option.name());
    }
    MixtureScores filter = Scores.filter("-model m.json -I 1 -no-cluster -no-probabilities");
    filter.setClusterer(WekaData.withOptions("-N 3"));
    filter.setLogDensity(false);
    filter.setOutlier(false);
    List<String> flags =
        Arrays.stream(filter.getOptions()).filter(o -> o.matches("-[A-Za-z-]+")).toList();
    assertEquals(8, flags.size());
    assertTrue(listed.containsAll(flags), listed::toString);
  }

  @Test
  void propertiesAreOursAndWekasOwn() throws Exception {
    Set<String> expected = new TreeSet<>(OURS);
    expected.addAll(List.of("debug", "doNotCheckCapabilities", "options"));
    Set<String> found = new TreeSet<>();
    for (PropertyDescriptor property : descriptors()) {
      if (property.getReadMethod() != null && property.getWriteMethod() != null) {
        found.add(property.getName());
      }
    }
    assertEquals(expected, found);
  }

  private static PropertyDescriptor[] descriptors() throws Exception {
    return Introspector.getBeanInfo(MixtureScores.class).getPropertyDescriptors();
  }

  /** As Weka's own editor lays it out. */
  @Test
  void theEditorShowsOurPropertiesFirst() {
    GenericObjectEditor.registerEditors();
    PropertySheetPanel sheet = new PropertySheetPanel();
    sheet.setTarget(new MixtureScores());
    assertEquals(10, sheet.editableProperties());
    List<String> labels = new ArrayList<>();
    collectLabels(sheet, labels);
    assertEquals(OURS, labels.subList(0, 8));
  }

  private static void collectLabels(Container container, List<String> labels) {
    for (Component part : container.getComponents()) {
      if (part instanceof JLabel label && label.getToolTipText() != null) {
        labels.add(label.getText());
      } else if (part instanceof Container inner) {
        collectLabels(inner, labels);
      }
    }
  }

  /** Weka cuts a tooltip at its first full stop. */
  @Test
  void annotationsSayWhatTooltipsSay() throws Exception {
    for (PropertyDescriptor property : descriptors()) {
      if (OURS.contains(property.getName())) {
        String tip =
            (String)
                MixtureScores.class
                    .getMethod(property.getName() + "TipText")
                    .invoke(new MixtureScores());
        OptionMetadata shown = property.getReadMethod().getAnnotation(OptionMetadata.class);
        assertEquals(property.getName(), shown.displayName());
        assertEquals(tip, shown.description());
        assertEquals("", shown.commandLineParamName());
        assertEquals(1 + OURS.indexOf(property.getName()), shown.displayOrder());
        assertFalse(tip.contains("."), tip);
        assertTrue(tip.length() > 20, tip);
      }
    }
  }

  @Test
  void theFirstSentenceSaysWhatItDoes() {
    String text = new MixtureScores().globalInfo();
    String about = text.substring(0, text.indexOf('.'));
    Complaint.assertWords(about, "cluster", "probability", "log density", "outlier");
    Complaint.assertWords(text, "fraud", "faults", "by name", "missing");
  }
}
