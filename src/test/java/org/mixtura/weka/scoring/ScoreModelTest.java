// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.weka.scoring.Scores.last;
import static org.mixtura.weka.scoring.Scores.outliers;
import static org.mixtura.weka.scoring.Scores.scored;
import static org.mixtura.weka.scoring.Scores.value;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.testing.Complaint;
import org.mixtura.weka.WekaData;
import weka.clusterers.GaussianMixture;
import weka.clusterers.SimpleKMeans;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.core.SerializedObject;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.MixtureScores;
import weka.filters.unsupervised.attribute.Reorder;

/** MixtureScores with a mixture that is there already: JSON, saved by Weka, or in memory. */
class ScoreModelTest {
  private static final String QUANTILE = " -q 0.05";

  @TempDir private static Path folder;

  private static Instances data;
  private static GaussianMixture clusterer;

  /** Saved as Weka's -d does (the clusterer, then the header), and as JSON. */
  @BeforeAll
  static void save() throws Exception {
    data = WekaData.creditG();
    String json = folder.resolve("credit.json").toString();
    clusterer = WekaData.built(data, "-N 3 -starts 4 -export-model \"" + json + "\"");
    SerializationHelper.writeAll(
        folder.resolve("credit.model").toString(),
        new Object[] {clusterer, new Instances(data, 0)});
  }

  private static MixtureScores of(String file) {
    try {
      return Scores.filter("-model \"" + folder.resolve(file) + "\"" + QUANTILE);
    } catch (Exception e) {
      throw new IllegalArgumentException(file, e);
    }
  }

  private static MixtureScores inMemory() {
    MixtureScores filter = MixtureScores.scoring(clusterer);
    filter.setQuantile(0.05);
    return filter;
  }

  static Stream<MixtureScores> allThree() {
    return Stream.of(of("credit.json"), of("credit.model"), inMemory());
  }

  private static double[][] built() throws Exception {
    return last(
        6, scored(data, "-W \"weka.clusterers.GaussianMixture -N 3 -starts 4\"" + QUANTILE));
  }

  @ParameterizedTest
  @MethodSource("allThree")
  void scoresAreThoseOfAMixtureBuiltFromTheRows(MixtureScores filter) throws Exception {
    assertArrayEquals(built(), last(6, scored(data, filter)));
  }

  @ParameterizedTest
  @MethodSource("allThree")
  void theHeaderIsThereAtOnceAndRowsAreScoredAsTheyCome(MixtureScores filter) throws Exception {
    assertTrue(filter.setInputFormat(new Instances(data, 0)));
    assertEquals(27, filter.getOutputFormat().numAttributes());
    assertTrue(filter.input(data.instance(7)));
    double[] all = filter.output().toDoubleArray();
    assertEquals(clusterer.logDensityForInstance(data.instance(7)), all[25]);
    assertFalse(filter.batchFinished());
  }

  @ParameterizedTest
  @MethodSource("allThree")
  void theOrderOfColumnsDoesNotMatter(MixtureScores filter) throws Exception {
    Reorder reorder = new Reorder();
    reorder.setAttributeIndices("last-first");
    Instances turned = scored(scoredBy(reorder), filter);
    assertArrayEquals(built(), last(6, turned));
  }

  private static Instances scoredBy(Filter filter) throws Exception {
    filter.setInputFormat(data);
    return Filter.useFilter(data, filter);
  }

  @ParameterizedTest
  @MethodSource("allThree")
  void otherAttributesArePassedThrough(MixtureScores filter) throws Exception {
    Instances more = new Instances(data);
    more.insertAttributeAt(new Attribute("id", List.of("a", "b")), 3);
    more.insertAttributeAt(new Attribute("note", (List<String>) null), 0);
    more.instance(5).setValue(0, "look here");
    more.setClassIndex(4);
    Instances scored = scored(more, filter);
    assertEquals("look here", scored.instance(5).stringValue(0));
    assertTrue(scored.instance(6).isMissing(0) && scored.instance(6).isMissing(4));
    assertEquals(4, scored.classIndex());
    assertArrayEquals(built(), last(6, scored));
  }

  /** Values by name: their order may be another one, and some may be lacking. */
  @ParameterizedTest
  @MethodSource("allThree")
  void theOrderOfNominalValuesDoesNotMatter(MixtureScores filter) throws Exception {
    int last = data.attribute("class").index();
    Instances turned = new Instances(data);
    turned.deleteAttributeAt(last);
    turned.insertAttributeAt(new Attribute("class", List.of("bad", "good")), last);
    for (int i = 0; i < data.numInstances(); i++) {
      turned.instance(i).setValue(last, data.instance(i).stringValue(last));
    }
    assertArrayEquals(built(), last(6, scored(turned, filter)));
    Instances good = new Instances(data, 0, 1);
    good.deleteAttributeAt(last);
    good.insertAttributeAt(new Attribute("class", List.of("good")), last);
    good.instance(0).setValue(last, "good");
    assertEquals("good", data.instance(0).stringValue(last));
    assertArrayEquals(built()[0], last(6, scored(good, filter))[0]);
  }

  @ParameterizedTest
  @MethodSource("allThree")
  void whatIsPresentOfARowIsScored(MixtureScores filter) throws Exception {
    Instances holes = new Instances(data, 0, 2);
    holes.instance(0).setMissing(1);
    holes.instance(0).setMissing(3);
    for (int j = 0; j < holes.numAttributes(); j++) {
      holes.instance(1).setMissing(j);
    }
    Instances scored = scored(holes, filter);
    for (int i = 0; i < 2; i++) {
      assertEquals(
          clusterer.logDensityForInstance(holes.instance(i)),
          value(scored.instance(i), "logDensity"));
      assertEquals(
          clusterer.distributionForInstance(holes.instance(i))[2],
          value(scored.instance(i), "probability2"));
    }
    assertTrue(scored.instance(1).isMissing(0));
    assertEquals("no", scored.instance(1).stringValue(26));
  }

  @ParameterizedTest
  @MethodSource("allThree")
  void missingAttributesAreNamed(MixtureScores filter) {
    Instances renamed = new Instances(data);
    renamed.renameAttribute(data.attribute("age"), "years");
    renamed.renameAttribute(data.attribute("housing"), "home");
    renamed.setClass(renamed.attribute("home"));
    Complaint.assertComplains(
        () -> filter.setInputFormat(renamed), "[age, housing]", "years", "home", "by name");
  }

  @ParameterizedTest
  @MethodSource("allThree")
  void anAttributeOfAnotherTypeIsRefused(MixtureScores filter) {
    for (String name : new String[] {"age", "housing"}) {
      int at = data.attribute(name).index();
      for (Attribute other :
          new Attribute[] {
            new Attribute(name, (List<String>) null),
            new Attribute(name, "yyyy-MM-dd"),
            name.equals("age") ? new Attribute(name, List.of("young", "old")) : new Attribute(name)
          }) {
        Instances changed = new Instances(data);
        changed.deleteAttributeAt(at);
        changed.insertAttributeAt(other, at);
        Complaint.assertComplains(
            () -> filter.setInputFormat(changed),
            "'" + name + "' is " + Attribute.typeToString(other),
            name.equals("age") ? "is numeric" : "is nominal");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("allThree")
  void renamedNominalValuesAreRefused(MixtureScores filter) {
    Instances renamed = WekaData.creditG(); // a copy would share the list of values
    renamed.renameAttributeValue(renamed.attribute("housing"), "own", "owned");
    Complaint.assertComplains(
        () -> filter.setInputFormat(renamed), "'housing'", "[owned]", "[rent, own, for free]");
  }

  @Test
  void attributesThatTheFitFoundConstantAreNotNeeded() throws Exception {
    Instances constant = WekaData.arff("x numeric\nc numeric\n\n1,4\n2,4\n7,4\n8,4\n");
    GaussianMixture built = WekaData.built(constant, "-N 2");
    Instances without = new Instances(constant);
    without.deleteAttributeAt(1);
    assertArrayEquals(
        last(5, scored(constant, MixtureScores.scoring(built))),
        last(5, scored(without, MixtureScores.scoring(built))));
  }

  /** New rows are compared with those of the fit, not with one another. */
  @Test
  void outliersAreThoseThatTheTrainingRowsCallUnusual() throws Exception {
    Instances rows = WekaData.groups(2, 1000, 2);
    GaussianMixture built = WekaData.built(rows, "-N 2 -starts 4");
    Instances strange = new Instances(rows, 0, 10);
    strange.forEach(row -> row.setValue(0, 1e3));
    assertEquals(10, outliers(scored(strange, MixtureScores.scoring(built))));
    Instances usual = new Instances(rows, 0, 0);
    rows.stream().filter(row -> logDensity(built, row) > -4).forEach(usual::add);
    assertTrue(usual.numInstances() > 100);
    assertEquals(0, outliers(scored(usual, MixtureScores.scoring(built))));
  }

  private static double logDensity(GaussianMixture built, Instance row) {
    return built.fit().model().logDensity(row.toDoubleArray());
  }

  @Test
  void anInfiniteValueIsRefused() throws Exception {
    Instances one = new Instances(data, 0, 1);
    one.instance(0).setValue(data.attribute("age"), Double.POSITIVE_INFINITY);
    Complaint.assertComplains(() -> scored(one, inMemory()), "'age'", "Infinity");
  }

  /** JSON of another program's. */
  @Test
  void withoutQuantilesThereAreNoOutliersButTheRest() throws Exception {
    String json =
        """
        {
          "format": "mixtura-1",
          "attributes": ["x2"],
          "covariance_type": "diag",
          "weights": [0.5, 0.5],
          "means": [[0], [6]],
          "covariances": [[1], [1]]
        }
        """;
    Path file = Files.writeString(folder.resolve("bare.json"), json);
    Instances rows = WekaData.groups(2, 100, 2);
    Complaint.assertComplains(
        () -> scored(rows, "-model \"" + file + "\""), "log_density_quantiles", "-no-outlier");
    Instances scored = scored(rows, "-no-outlier -model \"" + file + "\"");
    assertEquals(2 + 4, scored.numAttributes());
    double x = rows.instance(0).value(1);
    double density = 0.5 * gauss(x) + 0.5 * gauss(x - 6);
    assertEquals(Math.log(density), value(scored.instance(0), "logDensity"), 1e-12);
  }

  private static double gauss(double z) {
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }

  @Test
  void aModelTakesPrecedenceOverTheClusterer() throws Exception {
    MixtureScores filter = of("credit.json");
    filter.setClusterer(WekaData.withOptions("-N 7"));
    assertArrayEquals(built(), last(6, scored(data, filter)));
    MixtureScores given = inMemory();
    given.setModel(folder.resolve("no such.json").toFile());
    assertArrayEquals(built(), last(6, scored(data, given)));
  }

  @Test
  void whatIsInMemoryIsKeptInCopies() throws Exception {
    MixtureScores copy = (MixtureScores) Filter.makeCopy(inMemory());
    assertArrayEquals(built(), last(6, scored(data, copy)));
    Object used = new SerializedObject(copy).getObject();
    assertArrayEquals(built(), last(6, Filter.useFilter(data, (MixtureScores) used)));
  }

  @Test
  void aClustererThatIsNotBuiltIsRefused() throws Exception {
    Complaint.assertComplains(
        () -> MixtureScores.scoring(new GaussianMixture()), "not built", "buildClusterer");
    SerializationHelper.write(folder.resolve("unbuilt.model").toString(), new GaussianMixture());
    Complaint.assertComplains(() -> of("unbuilt.model").setInputFormat(data), "not built");
  }

  @Test
  void filesThatHoldNoMixtureAreRefused() throws Exception {
    SerializationHelper.write(folder.resolve("other.model").toString(), new SimpleKMeans());
    assertRefused("other.model", "weka.clusterers.SimpleKMeans", "GaussianMixture is needed");
    byte[] whole = Files.readAllBytes(folder.resolve("credit.model"));
    Files.write(folder.resolve("cut.model"), Arrays.copyOf(whole, 2000));
    assertRefused("cut.model", "nothing that can be read");
    Files.writeString(folder.resolve("text.json"), "hello");
    assertRefused("text.json", "is no model file");
    assertRefused("absent.model", "there is no model file");
  }

  private static void assertRefused(String file, String... words) {
    String message =
        assertThrows(Exception.class, () -> of(file).setInputFormat(data)).getMessage();
    Complaint.assertWords(message, words);
    Complaint.assertWords(message, file);
  }
}
