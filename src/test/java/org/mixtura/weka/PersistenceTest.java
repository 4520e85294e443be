// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixtura.covariance.CovarianceTypes;
import weka.clusterers.AbstractClusterer;
import weka.clusterers.AbstractDensityBasedClusterer;
import weka.clusterers.Clusterer;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.core.SerializedObject;
import weka.core.Utils;

/** The same model again: copied, saved, rebuilt, and on any number of threads. */
class PersistenceTest {
  private static Instances data;
  private static GaussianMixture clusterer;

  @BeforeAll
  static void build() throws Exception {
    data = WekaData.creditG();
    clusterer = WekaData.built(data, "-N 3 -C diag -starts 3");
  }

  private static void assertSame(GaussianMixture expected, Object found) {
    GaussianMixture other = (GaussianMixture) found;
    assertEquals(expected.toString(), other.toString());
    assertEquals(Utils.joinOptions(expected.getOptions()), Utils.joinOptions(other.getOptions()));
    assertArrayEquals(WekaData.scores(expected, data), WekaData.scores(other, data));
  }

  @Test
  void savedAndLoaded(@TempDir Path folder) throws Exception {
    String file = folder.resolve("credit.model").toString();
    SerializationHelper.writeAll(file, new Object[] {clusterer, new Instances(data, 0)});
    assertSame(clusterer, SerializationHelper.readAll(file)[0]);
  }

  @Test
  void copiedAsTheExplorerDoes() throws Exception {
    assertSame(clusterer, new SerializedObject(clusterer, true).getObject());
  }

  @Test
  void copiedAsMetaClusterersDo() throws Exception {
    assertSame(clusterer, AbstractClusterer.makeCopy(clusterer));
    for (Clusterer copy : AbstractClusterer.makeCopies(clusterer, 3)) {
      assertSame(clusterer, copy);
    }
    for (Object copy : AbstractDensityBasedClusterer.makeCopies(clusterer, 2)) {
      assertSame(clusterer, copy);
    }
  }

  @Test
  void aCopyIsBuiltWithoutTouchingTheOriginal() throws Exception {
    String before = clusterer.toString();
    GaussianMixture copy = (GaussianMixture) AbstractClusterer.makeCopy(clusterer);
    copy.setNumComponents(2);
    copy.buildClusterer(WekaData.iris());
    assertEquals(before, clusterer.toString());
    assertEquals(3, clusterer.getNumComponents());
  }

  @Test
  void anUnbuiltOneIsSavedToo() throws Exception {
    GaussianMixture unbuilt = WekaData.withOptions("-N 5 -start-model s.json");
    GaussianMixture copy = (GaussianMixture) new SerializedObject(unbuilt).getObject();
    assertEquals(Utils.joinOptions(unbuilt.getOptions()), Utils.joinOptions(copy.getOptions()));
    assertEquals(unbuilt.toString(), copy.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kmeans", "k-means++", "random-from-data", "random"})
  void rebuiltFromTheSameData(String start) throws Exception {
    GaussianMixture again = WekaData.built(WekaData.iris(), "-N 3 -starts 3 -init " + start);
    String first = again.toString();
    again.buildClusterer(WekaData.groups(2, 50, 2));
    again.buildClusterer(WekaData.iris());
    assertEquals(first, again.toString());
  }

  @Test
  void anotherSeedDrawsOtherStarts() throws Exception {
    Instances iris = WekaData.irisMeasures();
    String options = "-N 5 -init random -starts 1 -I 1 -S ";
    assertTrue(
        WekaData.built(iris, options + 1).fit().logLikelihood()
            != WekaData.built(iris, options + 2).fit().logLikelihood());
  }

  /** 9,000 rows are four parts of work; two starts add another way to share it among threads. */
  @ParameterizedTest
  @CsvSource({"full, kmeans", "tied, random", "spherical, k-means++"})
  void onAnyNumberOfThreads(String type, String start) throws Exception {
    Instances many = WekaData.groups(3, 9000, 3);
    String options = "-N 4 -starts 2 -I 12 -C " + type + " -init " + start + " -num-slots ";
    GaussianMixture one = WekaData.built(many, options + 1);
    for (int slots : new int[] {0, 2, 7}) {
      GaussianMixture other = WekaData.built(many, options + slots);
      assertEquals(one.toString(), other.toString());
      assertArrayEquals(
          one.distributionForInstance(many.instance(5)),
          other.distributionForInstance(many.instance(5)));
      assertEquals(one.fit().history().logLikelihoods(), other.fit().history().logLikelihoods());
    }
  }

  /** Explorer, experiments and -d keep the whole clusterer: no row and no responsibility in it. */
  @Test
  void theModelKeepsNoTrainingRows() throws Exception {
    String options = "-N 3 -I 4 -tol 0 -starts 3 -init k-means++";
    long few = size(WekaData.built(WekaData.groups(3, 300, 4), options));
    long many = size(WekaData.built(WekaData.groups(3, 9000, 4), options));
    assertTrue(Math.abs(few - many) <= 64, few + " and " + many + " bytes");
    assertTrue(few < 20_000, few + " bytes"); // 1001 quantiles are 8 kB of it
  }

  private static long size(GaussianMixture clusterer) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SerializationHelper.write(bytes, clusterer);
    return bytes.size();
  }

  @Test
  void theTypeIsSavedByName() throws Exception {
    for (var type : CovarianceTypes.all()) {
      GaussianMixture one = WekaData.built(WekaData.irisMeasures(), "-starts 1 -C " + type.name());
      GaussianMixture copy = (GaussianMixture) new SerializedObject(one).getObject();
      assertEquals(type, copy.fit().model().type());
      assertEquals(type.name(), copy.getCovarianceType().getSelectedTag().getIDStr());
    }
  }
}
