// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code src/knime-api} declares is what KNIME declares, by the facts in {@code
 * signatures.txt}: it may have fewer members, but none that differs, and no abstract one may be
 * missing, as a node that is compiled against it must be complete in KNIME.
 */
class SignatureTest {
  private static Map<String, Signatures.Declaration> table;
  private static List<Class<?>> classes;

  @BeforeAll
  static void read() throws Exception {
    table = Signatures.readTable().classes();
    classes = ApiClasses.load();
  }

  static Stream<Class<?>> visible() throws Exception {
    return ApiClasses.load().stream().filter(ApiClasses::isVisible);
  }

  @ParameterizedTest
  @MethodSource("visible")
  void declaresWhatKnimeDeclares(Class<?> type) {
    Signatures.Declaration known = table.get(type.getName());
    assertNotNull(known, "KNIME's " + type.getName() + " is not in the table");
    Signatures.Declaration own = Signatures.of(type);

    assertEquals(known.line(), own.line());

    TreeSet<String> wrong = new TreeSet<>(own.members());
    wrong.removeAll(known.members());
    assertTrue(wrong.isEmpty(), () -> type + " has, and KNIME has not:" + lines(wrong));

    TreeSet<String> missing = new TreeSet<>(known.members());
    missing.removeIf(member -> !(" " + member).contains(" abstract "));
    missing.removeAll(own.members());
    assertTrue(missing.isEmpty(), () -> type + " lacks the abstract:" + lines(missing));
  }

  /** The other way round: a class that is gone must leave the table, too. */
  @Test
  void theTableSpeaksOfTheseClassesOnly() {
    TreeSet<String> gone = new TreeSet<>(table.keySet());
    classes.stream().filter(ApiClasses::isVisible).map(Class::getName).forEach(gone::remove);
    assertTrue(gone.isEmpty(), () -> "No class in src/knime-api for:" + lines(gone));
    assertFalse(table.isEmpty());
  }

  static String lines(Iterable<String> members) {
    return "\n  " + String.join("\n  ", members);
  }
}
