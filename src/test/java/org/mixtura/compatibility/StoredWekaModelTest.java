// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InvalidObjectException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixtura.testing.Complaint;
import org.mixtura.weka.WekaData;
import weka.clusterers.ClusterEvaluation;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.filters.unsupervised.attribute.MixtureScores;

/**
 * A clusterer that Weka saved with version 1.0.0. It follows the names of that version's classes,
 * so that it is not read; whoever tries is told what to do.
 */
class StoredWekaModelTest {
  private static final String[] REMEDY = {
    "another version of Mixtura", "build it again", "JSON", "-export-model", "ModelJson.write"
  };

  private static String file() throws URISyntaxException {
    return Version1.path("weka/faithful.model").toString();
  }

  @Test
  void weka() throws Exception {
    String file = file();
    Exception refusal =
        assertThrows(InvalidObjectException.class, () -> SerializationHelper.read(file));
    Complaint.assertWords(refusal.getMessage(), REMEDY);
  }

  /** What {@code weka.Run .GaussianMixture -l} does, which prints the exception. */
  @Test
  void wekasCommandLine() throws Exception {
    String[] options = {"-T", "resources/data/faithful.arff", "-l", file()};
    Exception refusal =
        assertThrows(
            Exception.class,
            () -> ClusterEvaluation.evaluateClusterer(new GaussianMixture(), options));
    Complaint.assertWords(refusal.getMessage(), REMEDY);
  }

  @Test
  void theFilterThatScores() throws Exception {
    Instances data = WekaData.groups(2, 20, 2);
    MixtureScores filter = new MixtureScores();
    filter.setModel(Version1.path("weka/faithful.model").toFile());
    Exception refusal = assertThrows(Exception.class, () -> filter.setInputFormat(data));
    Complaint.assertWords(refusal.getMessage(), REMEDY);
    Complaint.assertWords(refusal.getMessage(), "faithful.model");
  }

  /** As in version 1.0.0, where there was no such field. */
  @Test
  void savedFormsOfOtherVersionsAreRefused(@TempDir Path folder) throws Exception {
    for (Object saved : new Object[] {new GaussianMixture(), new MixtureScores()}) {
      Field form = saved.getClass().getDeclaredField("savedForm");
      form.setAccessible(true);
      form.setInt(saved, 0);
      String other = folder.resolve("other.model").toString();
      SerializationHelper.write(other, saved);
      Exception refusal =
          assertThrows(InvalidObjectException.class, () -> SerializationHelper.read(other));
      Complaint.assertWords(refusal.getMessage(), REMEDY);
    }
  }
}
