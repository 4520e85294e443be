// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.FitOptions;
import org.mixtura.select.Criterion;
import org.mixtura.select.SearchOptions;
import org.mixtura.start.StartMethod;

/** Each option has a text, and each text can be shown anywhere. */
class OptionTextsTest {
  /** Components that only a program sets. */
  private static final Set<String> PROGRAMMATIC = Set.of("fit");

  /** Components whose text has another name. */
  private static final Map<String, String> NAMES = Map.of("families", "COVARIANCE_TYPES");

  private static Map<String, String> texts() throws IllegalAccessException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Field field : OptionTexts.class.getFields()) {
      texts.put(field.getName(), (String) field.get(null));
    }
    return texts;
  }

  static Stream<String> components() {
    return Stream.of(FitOptions.class, SearchOptions.class)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(RecordComponent::getName)
        .filter(name -> !PROGRAMMATIC.contains(name));
  }

  /** In Javadoc and in the texts the words may differ, but no option goes without. */
  @ParameterizedTest
  @MethodSource("components")
  void eachOptionOfTheCoreHasAText(String component) throws Exception {
    String constant = component.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    assertNotNull(texts().get(NAMES.getOrDefault(component, constant)), component);
  }

  /** Weka cuts a tooltip at its first full stop; KNIME's are HTML. */
  @Test
  void eachTextCanBeATooltip() throws Exception {
    for (Map.Entry<String, String> text : texts().entrySet()) {
      assertTrue(text.getValue().matches("[A-Z][^.<>&|`*\\n]{20,}[a-zA-Z0-9)]"), text::toString);
      assertFalse(text.getValue().contains("  "), text::toString);
    }
  }

  @Test
  void noTwoOptionsHaveTheSameText() throws Exception {
    assertEquals(texts().size(), Set.copyOf(texts().values()).size());
  }

  @Test
  void textsOfListsNameEachChoice() {
    for (var type : CovarianceTypes.all()) {
      assertTrue(OptionTexts.COVARIANCE_TYPE.contains(type.names()), type.names());
    }
    for (Criterion criterion : Criterion.values()) {
      assertTrue(OptionTexts.CRITERION.contains(criterion.label() + " ("), criterion.label());
    }
    for (StartMethod method : StartMethod.values()) {
      assertTrue(OptionTexts.SEARCH_START.contains(" " + method.label() + " "), method.label());
      assertEquals(
          method != StartMethod.AUTO,
          OptionTexts.START.contains(" " + method.label() + " ("),
          method.label());
    }
  }
}
