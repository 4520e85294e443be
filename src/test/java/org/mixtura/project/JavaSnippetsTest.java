// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.format.ModelJson;
import org.mixtura.format.SearchReport;
import org.mixtura.format.StoredModel;
import org.mixtura.format.TextReport;
import org.mixtura.model.GaussianMixture;
import org.mixtura.plot.ChartFile;
import org.mixtura.select.ModelSearch;
import org.mixtura.select.SearchOptions;
import org.mixtura.select.Selection;

/** The Java of the pages compiles, runs with the jars that docs/java.md names, and prints this. */
class JavaSnippetsTest extends Given {
  private static final Pattern WHOLE_CLASS = Pattern.compile("(?m)^public class (\\w+)");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\\n");

  /** Our classes, {@link Given}, and the four jars: no host. */
  private static final String CLASS_PATH =
      Arrays.stream(
              System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
          .filter(
              entry ->
                  entry.matches(
                      ".*((test-)?classes.?|(commons-math3|gson|jfreechart|jfree\\.svg)-[\\d.]+jar)"))
          .collect(Collectors.joining(File.pathSeparator));

  @TempDir private Path folder;

  /** What the pieces of a page print, in their order. */
  private static Map<String, List<String>> expected() {
    GaussianMixture model = fit.model();
    String group = "first row: group " + model.assign(rows[0]);
    Selection five = new ModelSearch(SearchOptions.DEFAULTS.withComponents(1, 5)).search(samples);
    Selection nine = new ModelSearch(SearchOptions.DEFAULTS).search(samples);
    return Map.of(
        "README.md",
        List.of("BIC " + fit.quality().bic() + "\n" + group + "\n"),
        "docs/java.md",
        List.of(
            "BIC %s, means %s\n%s, log density %s\n"
                .formatted(
                    fit.quality().bic(),
                    Arrays.deepToString(model.means()),
                    group,
                    model.logDensity(rows[0])),
            TextReport.of(fit),
            SearchReport.of(five) + five.best().model().assign(rows[0]) + "\n",
            "",
            model.assign(rows[0]) + "\n"),
        "docs/choosing-a-model.md",
        List.of(nine.chosen().label() + ": " + nine.why() + "\n"));
  }

  static Stream<Arguments> snippets() throws IOException {
    Map<String, List<String>> expected = expected();
    List<Arguments> all = new ArrayList<>();
    for (String page : Repository.pages()) {
      List<Snippet> snippets = Snippet.of(page, "java");
      List<String> outputs = expected.getOrDefault(page, List.of());
      assertEquals(outputs.size(), snippets.size(), "pieces of Java in " + page);
      for (int i = 0; i < snippets.size(); i++) {
        all.add(Arguments.of(snippets.get(i), outputs.get(i)));
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void printsWhatMixturaGives(Snippet snippet, String expected) throws Exception {
    assertEquals(expected, run(snippet));
  }

  @Test
  void chartsAreWritten() throws Exception {
    run(docsSnippet("ChartFile.write"));
    var picture = ImageIO.read(folder.resolve("clusters.png").toFile());
    assertEquals(ChartFile.SIZE.width, picture.getWidth());
    assertEquals(ChartFile.SIZE.height, picture.getHeight());
  }

  @Test
  void modelFileIsThatOfTheFit() throws Exception {
    run(docsSnippet("ModelJson.write"));
    String written = Files.readString(folder.resolve("groups.json"));
    assertEquals(ModelJson.format(StoredModel.of(fit)), written);
  }

  private static Snippet docsSnippet(String part) throws IOException {
    return Snippet.of("docs/java.md", "java").stream()
        .filter(snippet -> snippet.code().contains(part))
        .findFirst()
        .orElseThrow();
  }

  private String run(Snippet snippet) throws IOException, InterruptedException {
    Matcher whole = WHOLE_CLASS.matcher(snippet.code());
    String name = whole.find() ? whole.group(1) : "Snippet";
    String source = name.equals("Snippet") ? wrapped(snippet.code()) : snippet.code();
    compile(Files.writeString(folder.resolve(name + ".java"), source));
    Program.Output output =
        Program.run(
            folder,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                folder + File.pathSeparator + CLASS_PATH,
                name));
    assertEquals(0, output.exit(), output.out());
    return output.out().replace(System.lineSeparator(), "\n");
  }

  /** The statements in a main method, with what is given. */
  private static String wrapped(String code) {
    String imports =
        IMPORT.matcher(code).results().map(line -> line.group()).collect(Collectors.joining());
    return imports
        + "public class Snippet extends org.mixtura.project.Given {\n"
        + "public static void main(String[] args) throws Exception {\n"
        + IMPORT.matcher(code).replaceAll("")
        + "}}\n";
  }

  private static void compile(Path source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of("-cp", CLASS_PATH, "-d", source.getParent().toString()),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
            .call();
    assertTrue(compiled, messages::toString);
  }
}
