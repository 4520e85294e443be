package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.clusterers.GaussianMixture;
import weka.clusterers.SimpleKMeans;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.core.Utils;

/** The list of unusual rows, on the command line. */
class UnusualRowsTest {
  @TempDir private static Path folder;

  private static Instances data;
  private static GaussianMixture clusterer;

  /** Saved as Weka's -d does: the clusterer, then the header. */
  @BeforeAll
  static void save() throws Exception {
    String rounded = WekaData.groups(2, 1000, 2).toString(); // as ARFF has them, to six decimals
    data = new Instances(new StringReader(rounded));
    clusterer = WekaData.built(data, "");
    SerializationHelper.writeAll(
        folder.resolve("m.model").toString(), new Object[] {clusterer, new Instances(data, 0)});
  }

  private static String run(Instances rows, String options) throws Exception {
    Path arff = Files.writeString(folder.resolve("rows.arff"), rows.toString());
    String all = "-l \"" + folder.resolve("m.model") + "\" -T \"" + arff + "\" " + options;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      UnusualRows command = new UnusualRows();
      command.run(command, Utils.splitOptions(all));
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Of 1000 rows of weight one: those below the quantile, which is a row's own density. */
  @ParameterizedTest
  @CsvSource({"0.05, 49", "0.1, 99", "0.001, 0", "0, 0"})
  void aShareOfTheTrainingRowsIsUnusual(double share, int expected) throws Exception {
    String text = run(data, "-q " + share);
    assertTrue(text.startsWith(expected + " of 1000 rows"), text);
    List<String> rows = text.lines().skip(expected == 0 ? 1 : 2).toList();
    assertEquals(expected, rows.size());
    for (String row : rows) {
      int number = Integer.parseInt(row.strip().replaceAll(" .*", ""));
      Instance instance = data.instance(number - 1);
      assertTrue(
          clusterer.logDensityForInstance(instance) < clusterer.fit().quantiles().at(share), row);
      assertTrue(row.endsWith(instance.toString()), row);
    }
  }

  @Test
  void withoutAShareItIsOnePerCent() throws Exception {
    assertEquals(run(data, "-q 0.01"), run(data, ""));
  }

  @Test
  void newRowsAreComparedWithTheTrainingRows() throws Exception {
    Instances rows = new Instances(data, 0, 3);
    rows.instance(1).setValue(0, 1e3);
    rows.instance(2).setMissing(0);
    String text = run(rows, "");
    assertTrue(text.startsWith("1 of 3 rows"), text);
    assertTrue(text.lines().skip(2).findFirst().get().strip().startsWith("2 "), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-q 2", "-q -0.1", "-q NaN", "-q x", "-q", "-x 3"})
  void badOptionsAreRefused(String options) {
    String message = assertThrows(Exception.class, () -> run(data, options)).getMessage();
    assertTrue(message.matches("(?s).*(\\[0, 1\\]|'x'|-q|-x 3).*"), message);
  }

  @Test
  void whatIsNeededIsTold() {
    UnusualRows command = new UnusualRows();
    for (String[] options : List.of(new String[0], new String[] {"-T", "a.arff"})) {
      String message =
          assertThrows(Exception.class, () -> command.run(command, options)).getMessage();
      assertTrue(message.contains("usage: UnusualRows -l"), message);
    }
  }

  /** Values would be taken for those of other attributes. */
  @Test
  void dataOfOtherAttributesAreRefused() {
    Instances swapped = new Instances(data);
    swapped.renameAttribute(0, "y");
    String message = assertThrows(Exception.class, () -> run(swapped, "")).getMessage();
    assertTrue(message.contains("x1"), message);
    Instances narrow = new Instances(data);
    narrow.deleteAttributeAt(1);
    message = assertThrows(Exception.class, () -> run(narrow, "")).getMessage();
    assertTrue(message.toLowerCase(Locale.ROOT).contains("attribute"), message);
  }

  @Test
  void anotherClustererIsRefused() throws Exception {
    Path other = folder.resolve("other.model");
    SerializationHelper.write(other.toString(), new SimpleKMeans());
    UnusualRows command = new UnusualRows();
    String[] options = {"-l", other.toString(), "-T", "rows.arff"};
    String message =
        assertThrows(Exception.class, () -> command.run(command, options)).getMessage();
    assertTrue(message.contains("other.model' holds no GaussianMixture"), message);
  }
}
