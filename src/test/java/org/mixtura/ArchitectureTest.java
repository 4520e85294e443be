// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The arrows between the rooms only point down: hosts to plot to format, select to fit to em, start
 * to model to covariance to moments to data. No two packages know each other, directly or through
 * others.
 */
class ArchitectureTest {
  private static final String COMMONS_MATH = "org.apache.commons.math3..";
  private static final String GSON = "com.google.gson..";
  private static final String JFREE = "org.jfree..";

  /** Rooms that know nothing of samples. */
  private static final String BASE = "loops work linalg";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("org.mixtura", "weka.clusterers", "weka.filters");

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("org.mixtura", "weka.clusterers", "weka.filters");

  private static final JavaClasses CORE =
      CLASSES.that(
          resideInAnyPackage(
              rooms("loops work linalg data moments covariance model em start fit select format")));

  /** A room, and all that it may know besides itself and the JDK. */
  static Stream<Arguments> arrows() {
    return Stream.of(
        Arguments.of("loops", ""),
        Arguments.of("work", ""),
        Arguments.of("linalg", ""),
        Arguments.of("data", BASE),
        Arguments.of("moments", "data " + BASE),
        Arguments.of("covariance", "moments data " + BASE),
        Arguments.of("model", "covariance moments data " + BASE),
        Arguments.of("em", "model covariance moments data " + BASE),
        Arguments.of("start", "model covariance moments data " + BASE),
        Arguments.of("fit", "em start model covariance moments data " + BASE),
        Arguments.of("select", "fit em start model covariance moments data " + BASE),
        Arguments.of("format", "select fit em start model covariance moments data " + BASE),
        Arguments.of("plot", "format select fit em start model covariance moments data " + BASE));
  }

  private static String[] rooms(String names) {
    return Arrays.stream(names.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(name -> "org.mixtura." + name + "..")
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void aRoomKnowsOnlyTheRoomsBelow(String room, String below) {
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(rooms(room + " " + below))
            .or(resideInAnyPackage("java..", COMMONS_MATH));
    if (room.equals("format") || room.equals("plot")) {
      allowed = allowed.or(resideInAnyPackage(GSON));
    }
    if (room.equals("plot")) {
      allowed =
          allowed.or(
              resideInAnyPackage(
                  "javax.swing..", "javax.accessibility..", "javax.imageio..", JFREE));
    }
    check(
        classes().that().resideInAnyPackage(rooms(room)).should().onlyDependOnClassesThat(allowed));
  }

  /** What the rules speak of is there: a renamed package must not switch them off. */
  @Test
  void theRoomsAreFurnished() {
    for (String room :
        List.of(
            "loops",
            "work",
            "linalg",
            "data",
            "moments",
            "covariance",
            "model",
            "em",
            "start",
            "fit",
            "select",
            "format",
            "plot",
            "weka",
            "weka.scoring",
            "weka.explorer",
            "knime.table",
            "knime.port",
            "knime.predictor")) {
      assertTrue(
          CLASSES.stream().anyMatch(c -> c.getPackageName().equals("org.mixtura." + room)), room);
    }
    assertFalse(CLASSES.contain(ArchitectureTest.class));
  }

  @Test
  void packagesAreFreeOfCycles() {
    SlicesRuleDefinition.slices().assignedFrom(packages()).should().beFreeOfCycles().check(CLASSES);
  }

  private static SliceAssignment packages() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        return SliceIdentifier.of(javaClass.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }

  /** A room of Weka's side, and the rooms above it. */
  static Stream<Arguments> wekasRooms() {
    String explorer = "org.mixtura.weka.explorer..";
    String demo = "org.mixtura.weka.demo..";
    String scoring = "org.mixtura.weka.scoring..";
    return Stream.of(
        Arguments.of("org.mixtura.weka", List.of(scoring, "weka..", explorer, demo)),
        Arguments.of(scoring, List.of("weka..", explorer, demo)),
        Arguments.of("weka..", List.of(explorer, demo)),
        Arguments.of(explorer, List.of(demo)));
  }

  @ParameterizedTest
  @MethodSource("wekasRooms")
  void aRoomOfWekasSideKnowsNoneAbove(String room, List<String> above) {
    noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(isIn(CLASSES).and(resideInAnyPackage(above.toArray(String[]::new))))
        .check(CLASSES);
  }

  /** Not Weka's own of the same package. */
  private static DescribedPredicate<JavaClass> isIn(JavaClasses classes) {
    return DescribedPredicate.describe("are ours", c -> classes.contain(c.getFullName()));
  }

  /** What tests of several rooms use is in a room of its own. */
  @ParameterizedTest
  @MethodSource("arrows")
  void testsUseNoTestsOfRoomsAbove(String room, String below) {
    noClasses()
        .that()
        .resideInAnyPackage(rooms(room))
        .should()
        .dependOnClassesThat(
            isIn(TESTS).and(not(resideInAnyPackage(rooms("testing " + room + " " + below)))))
        .allowEmptyShould(true)
        .check(TESTS);
  }

  @Test
  void testHelpersUseNoTests() {
    noClasses()
        .that()
        .resideInAnyPackage(rooms("testing"))
        .should()
        .dependOnClassesThat(isIn(TESTS).and(not(resideInAnyPackage(rooms("testing")))))
        .check(TESTS);
  }

  @Test
  void theCoreKnowsNoHost() {
    check(
        noClasses()
            .that(resideInAnyPackage(packagesOf(CORE)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "weka..",
                "org.knime..",
                "org.mixtura.weka..",
                "org.mixtura.knime..",
                "java.awt..",
                "javax.swing.."));
  }

  private static String[] packagesOf(JavaClasses classes) {
    return classes.stream().map(JavaClass::getPackageName).distinct().toArray(String[]::new);
  }

  @Test
  void hostsDoNotKnowEachOther() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("weka..", "org.mixtura.weka..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.knime..", "org.mixtura.knime.."));
    check(
        noClasses()
            .that()
            .resideInAPackage("org.mixtura.knime..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("weka..", "org.mixtura.weka.."));
  }

  /** The charts' library is loaded when a chart is drawn, and not before. */
  @Test
  void onlyPlotUsesTheChartLibrary() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.mixtura.plot..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JFREE));
  }

  @Test
  void onlyFormatAndPlotUseGson() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.mixtura.format..", "org.mixtura.plot..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(GSON));
  }

  @Test
  void theCoreIsSilent() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CORE);
    check(
        noClasses()
            .that(resideInAnyPackage(packagesOf(CORE)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "java.lang.System$Logger"));
  }

  /** A room to come has no classes yet. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
