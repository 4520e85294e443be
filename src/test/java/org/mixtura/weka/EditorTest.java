// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.testing.Complaint;
import weka.clusterers.GaussianMixture;
import weka.core.OptionMetadata;
import weka.core.SelectedTag;
import weka.core.Tag;
import weka.gui.GenericObjectEditor;
import weka.gui.PropertySheetPanel;

/** What Weka's object editor shows: it finds properties, lists and tooltips by reflection. */
class EditorTest {
  private static final Set<String> OURS =
      Set.of(
          "numComponents",
          "maxComponents",
          "covarianceType",
          "families",
          "criterion",
          "folds",
          "equalWeights",
          "maxIterations",
          "tolerance",
          "regularisation",
          "start",
          "starts",
          "startModel",
          "exportModel",
          "plot",
          "plotAttributes",
          "numExecutionSlots");

  @Test
  void propertiesAreThoseOfTheTableAndWekasOwn() throws Exception {
    Set<String> expected = new TreeSet<>(OURS);
    expected.addAll(List.of("seed", "debug", "doNotCheckCapabilities"));
    // the editor has no use for the command line's form
    expected.add("options");
    Set<String> found = new TreeSet<>();
    for (PropertyDescriptor property :
        Introspector.getBeanInfo(GaussianMixture.class).getPropertyDescriptors()) {
      if (property.getReadMethod() != null && property.getWriteMethod() != null) {
        found.add(property.getName());
      }
    }
    assertEquals(expected, found);
  }

  /** As Weka's own editor lays it out; our tooltips are whole. */
  @Test
  void theEditorShowsOurPropertiesFirst() throws Exception {
    GenericObjectEditor.registerEditors();
    PropertySheetPanel sheet = new PropertySheetPanel();
    sheet.setTarget(new GaussianMixture());
    assertEquals(20, sheet.editableProperties());
    Map<String, String> tips = new LinkedHashMap<>();
    collectTips(sheet, tips);
    List<String> names = List.copyOf(tips.keySet());
    assertEquals(
        List.of(
            "numComponents",
            "maxComponents",
            "covarianceType",
            "families",
            "criterion",
            "folds",
            "equalWeights",
            "start",
            "starts",
            "maxIterations",
            "tolerance",
            "regularisation",
            "startModel",
            "exportModel",
            "plot",
            "plotAttributes",
            "numExecutionSlots"),
        names.subList(0, OURS.size()));
    for (String property : OURS) {
      assertEquals(tip(property), tips.get(property));
    }
  }

  private static void collectTips(Container container, Map<String, String> tips) {
    for (Component part : container.getComponents()) {
      if (part instanceof JLabel label && label.getToolTipText() != null) {
        tips.put(label.getText(), label.getToolTipText());
      } else if (part instanceof Container inner) {
        collectTips(inner, tips);
      }
    }
  }

  /** Weka cuts a tooltip at its first full stop. */
  @Test
  void tooltipsSurviveTheCut() throws Exception {
    for (String property : OURS) {
      String tip = tip(property);
      assertFalse(tip.contains("."), tip);
      assertTrue(tip.length() > 20, tip);
    }
  }

  @Test
  void tooltipsOfListsNameEachChoice() throws Exception {
    for (var type : CovarianceTypes.all()) {
      assertTrue(tip("covarianceType").contains(type.mclustCode()), type.mclustCode());
    }
    assertTrue(tip("covarianceType").contains("auto"));
    GaussianMixture clusterer = new GaussianMixture();
    for (Tag tag : clusterer.getStart().getTags()) {
      assertTrue(tip("start").contains(tag.getReadable()), tag.getReadable());
    }
    for (Tag tag : clusterer.getCriterion().getTags()) {
      assertTrue(tip("criterion").contains(tag.getReadable()), tag.getReadable());
    }
  }

  private static String tip(String property) throws Exception {
    return (String)
        GaussianMixture.class.getMethod(property + "TipText").invoke(new GaussianMixture());
  }

  /** Annotations give the order; were they to name options, Weka would parse those in its way. */
  @Test
  void annotationsSayWhatTooltipsSayAndNoMore() throws Exception {
    Set<Integer> places = new TreeSet<>();
    for (PropertyDescriptor property :
        Introspector.getBeanInfo(GaussianMixture.class).getPropertyDescriptors()) {
      if (OURS.contains(property.getName())) {
        OptionMetadata shown = property.getReadMethod().getAnnotation(OptionMetadata.class);
        assertEquals(property.getName(), shown.displayName());
        assertEquals(tip(property.getName()), shown.description());
        assertEquals("", shown.commandLineParamName());
        places.add(shown.displayOrder());
      }
    }
    assertEquals(OURS.size(), places.size());
  }

  @Test
  void covarianceTypesAreAListWithCodes() {
    SelectedTag property = new GaussianMixture().getCovarianceType();
    List<String> expected = new ArrayList<>(List.of("auto"));
    CovarianceTypes.all().forEach(t -> expected.add(t.names()));
    assertEquals(expected, Arrays.stream(property.getTags()).map(Tag::getReadable).toList());
    assertEquals("full (VVV)", property.getSelectedTag().getReadable());
  }

  /** The editor makes a new choice from the text that it shows. */
  @Test
  void everyChoiceOfAListCanBeChosen() {
    GaussianMixture clusterer = new GaussianMixture();
    for (Tag tag : clusterer.getCovarianceType().getTags()) {
      clusterer.setCovarianceType(
          new SelectedTag(tag.getReadable(), clusterer.getCovarianceType().getTags()));
      assertEquals(tag.getID(), clusterer.getCovarianceType().getSelectedTag().getID());
    }
    for (Tag tag : clusterer.getStart().getTags()) {
      clusterer.setStart(new SelectedTag(tag.getReadable(), clusterer.getStart().getTags()));
      assertEquals(tag.getID(), clusterer.getStart().getSelectedTag().getID());
    }
    for (Tag tag : clusterer.getCriterion().getTags()) {
      clusterer.setCriterion(
          new SelectedTag(tag.getReadable(), clusterer.getCriterion().getTags()));
      assertEquals(tag.getID(), clusterer.getCriterion().getSelectedTag().getID());
    }
  }

  @Test
  void theFirstSentenceSaysWhatItIs() {
    String text = new GaussianMixture().globalInfo();
    String about = text.substring(0, text.indexOf('.'));
    assertTrue(about.startsWith("Fits a Gaussian mixture model"), about);
    assertTrue(about.endsWith("cluster"), about);
  }

  @Test
  void moreNamesTheLiterature() {
    String text = new GaussianMixture().globalInfo();
    Complaint.assertWords(text, "Dempster", "Laird", "Rubin", "1977", "McLachlan", "Peel", "2000");
    Complaint.assertWords(
        text, "Celeux", "Govaert", "1995", "781-793", "Fraley", "Raftery", "2002");
    String bibtex = new GaussianMixture().getTechnicalInformation().toBibTex();
    assertTrue(bibtex.contains("@article") && bibtex.contains("@book"), bibtex);
  }

  /** Otherwise weka.Run .GaussianMixture would be ambiguous. */
  @Test
  void theModelOfTheSameNameIsNothingThatWekaCanMake() {
    assertEquals(0, org.mixtura.model.GaussianMixture.class.getConstructors().length);
  }
}
