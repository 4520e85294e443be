// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weka.clusterers.GaussianMixture;
import weka.core.RevisionHandler;
import weka.filters.unsupervised.attribute.MixtureScores;

/** Versions stand in pom.xml; where else one is written, it is the same. */
class VersionsTest {
  private static final Pattern THIRD_PARTY_ROW =
      Pattern.compile("(?m)^\\| [^|]*`([\\w.]+):([\\w.-]+)`[^|]*\\| ([\\w.]+)");

  /** Names that end at the version, as file names in prose, commands and tables have them. */
  @ParameterizedTest
  @CsvSource({
    "'(?:mixtura|gaussianMixture)-(?=\\d+\\.)', plainVersion",
    "'org\\.mixtura\\.knime(?:\\.feature)?_', plainVersion",
    "'commons-math3-', commonsMath.version",
    "'gson-', gson.version",
    "'jfreechart-', jfreechart.version",
    "'org\\.jfree\\.svg-', jfreesvg.version",
    "'Error Prone ', errorprone.version",
    "'google-java-format ', googleJavaFormat.version",
    "'\\bJDK ', maven.compiler.release"
  })
  void pagesNameTheVersionsOfThePom(String name, String property) throws IOException {
    assertEquals(List.of(), othersThan(name, List.of(Repository.property(property))));
  }

  @Test
  void pagesNameTheWekasOfThePom() throws IOException {
    List<String> both =
        List.of(Repository.property("weka.version"), Repository.property("weka.newer.version"));
    assertEquals(List.of(), othersThan("(?:target/weka-|\\bWeka )(?=\\d+\\.\\d+\\.)", both));
    assertTrue(Repository.text("docs/weka.md").contains("Weka " + both.get(0) + " or newer"));
    assertTrue(Repository.text("Description.props").contains("weka (>=" + both.get(0) + ")"));
  }

  /** What pages say of versions after such a name, but these; the changelog is history. */
  private static List<String> othersThan(String name, List<String> versions) throws IOException {
    Pattern pattern = Pattern.compile(name + "(\\d+(?:\\.\\d+)*)");
    List<String> others = new ArrayList<>();
    for (String page : Repository.pages()) {
      if (!page.equals("CHANGELOG.md")) {
        Matcher matcher = pattern.matcher(Repository.text(page));
        while (matcher.find()) {
          if (!versions.contains(matcher.group(1))) {
            others.add(page + ": " + matcher.group());
          }
        }
      }
    }
    return others;
  }

  /** The jars of the library's class path, which README leaves to docs/java.md. */
  @ParameterizedTest
  @CsvSource({
    "commons-math3, commonsMath.version",
    "gson, gson.version",
    "jfreechart, jfreechart.version",
    "org.jfree.svg, jfreesvg.version"
  })
  void javaPageNamesTheJars(String jar, String property) throws IOException {
    String file = "`" + jar + "-" + Repository.property(property) + ".jar`";
    assertTrue(Repository.text("docs/java.md").contains(file), file);
  }

  static Stream<RevisionHandler> revisions() {
    return Stream.of(new GaussianMixture(), new MixtureScores());
  }

  @Test
  void revisionsAreTheVersion() throws IOException {
    for (RevisionHandler handler : revisions().toList()) {
      assertEquals(Repository.property("plainVersion"), handler.getRevision());
    }
  }

  /** Version and date of Weka's description come from the pom. */
  @Test
  void descriptionIsFilledInByTheBuild() throws IOException {
    String description = Repository.text("Description.props");
    assertTrue(description.contains("\nVersion=${plainVersion}\n"));
    assertTrue(description.contains("\nDate=${releaseDate}\n"));
  }

  @Test
  void thirdPartyNamesTheVersionsOfThePom() throws IOException {
    String thirdParty = Repository.text("THIRD-PARTY.md");
    List<MatchResult> rows = THIRD_PARTY_ROW.matcher(thirdParty).results().toList();
    assertTrue(rows.size() > 10, "rows with coordinates");
    for (MatchResult row : rows) {
      String version = version(row.group(1), row.group(2));
      assertEquals(version, row.group(3), row.group());
    }
  }

  @Test
  void thirdPartyNamesEveryDependency() throws IOException {
    String thirdParty = Repository.text("THIRD-PARTY.md");
    List<String> missing =
        Pattern.compile("<dependency>\\s*<groupId>([^<]+)<")
            .matcher(Repository.text("pom.xml"))
            .results()
            .map(dependency -> dependency.group(1))
            .distinct()
            .filter(group -> !thirdParty.contains("`" + group))
            .toList();
    assertEquals(List.of(), missing);
  }

  /** Of a dependency as pom.xml has it, or of the wrapper's scripts. */
  private static String version(String group, String artifact) throws IOException {
    if (artifact.equals("maven-wrapper-plugin")) {
      return wrapper().getProperty("wrapperVersion");
    }
    Matcher matcher =
        Pattern.compile(
                "<groupId>%s</groupId>\\s*<artifactId>%s</artifactId>\\s*<version>([^<]+)<"
                    .formatted(Pattern.quote(group), Pattern.quote(artifact)))
            .matcher(Repository.text("pom.xml"));
    assertTrue(matcher.find(), () -> "pom.xml has no " + group + ":" + artifact);
    String version = matcher.group(1);
    return version.startsWith("${")
        ? Repository.property(version.substring(2, version.length() - 1))
        : version;
  }

  /** Nothing of a build comes from anywhere else than Maven Central. */
  @Test
  void wrapperFetchesMavenFromMavenCentralAndChecksIt() throws IOException {
    URI distribution = URI.create(wrapper().getProperty("distributionUrl"));
    assertEquals("https", distribution.getScheme());
    assertEquals("repo.maven.apache.org", distribution.getHost());
    assertTrue(wrapper().getProperty("distributionSha256Sum").matches("[0-9a-f]{64}"));
  }

  private static Properties wrapper() throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(Repository.text(".mvn/wrapper/maven-wrapper.properties")));
    return properties;
  }
}
