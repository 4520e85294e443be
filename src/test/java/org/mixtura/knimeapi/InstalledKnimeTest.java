// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With {@code -Dknime.home}: the installed KNIME has what {@code src/knime-api} declares, and
 * nothing abstract besides. Whether a member is deprecated may differ.
 */
@EnabledIfSystemProperty(named = "mixtura.knime.home", matches = ".+")
class InstalledKnimeTest {
  static Stream<Class<?>> visible() throws Exception {
    return SignatureTest.visible();
  }

  @ParameterizedTest
  @MethodSource("visible")
  void hasWhatIsDeclared(Class<?> type) throws ReflectiveOperationException {
    Class<?> installed =
        Class.forName(type.getName(), false, InstalledKnimeTest.class.getClassLoader());
    String origin = installed.getProtectionDomain().getCodeSource().getLocation().toString();
    assertFalse(origin.contains(ApiClasses.folder().getFileName() + "/"), origin);

    Set<String> wrong = members(type);
    wrong.removeAll(members(installed));
    assertTrue(wrong.isEmpty(), () -> origin + " has not:" + SignatureTest.lines(wrong));

    Set<String> missing = members(installed);
    missing.removeIf(member -> !(" " + member).contains(" abstract "));
    missing.removeAll(members(type));
    assertTrue(missing.isEmpty(), () -> origin + " has abstract:" + SignatureTest.lines(missing));
  }

  private static Set<String> members(Class<?> type) {
    Set<String> members = new TreeSet<>();
    for (String member : Signatures.of(type).members()) {
      members.add(member.replaceFirst("^@Deprecated\\S* ", ""));
    }
    return members;
  }
}
