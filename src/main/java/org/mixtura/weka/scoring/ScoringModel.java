// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.scoring;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.model.RowScorer;
import org.mixtura.weka.MixtureClusterer;
import weka.core.SerializationHelper;

/**
 * A mixture that scores rows, and the log densities of its training rows.
 *
 * @param mixture the mixture
 * @param quantiles of the training rows' log density; null if they are not known
 */
public record ScoringModel(GaussianMixture mixture, @Nullable LogDensityQuantiles quantiles)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The first bytes of Java's serialized objects. */
  private static final byte[] SERIALIZED = {(byte) 0xAC, (byte) 0xED};

  /**
   * The model of a clusterer.
   *
   * @throws IllegalArgumentException if it is not built
   */
  public static ScoringModel of(MixtureClusterer clusterer) {
    if (clusterer.fit() == null) {
      throw new IllegalArgumentException(
          "the GaussianMixture is not built, so it cannot score; call buildClusterer first");
    }
    return new ScoringModel(clusterer.fit().model(), clusterer.fit().quantiles());
  }

  private static ScoringModel of(StoredModel stored) {
    return new ScoringModel(stored.model(), stored.quantiles().orElse(null));
  }

  /**
   * The file that {@code -model} names. The editor's file chooser gives a folder for none; on the
   * command line it is a mistake.
   *
   * @throws IllegalArgumentException if it is a folder
   */
  static File file(String name) {
    File file = new File(name);
    if (file.isDirectory()) {
      throw new IllegalArgumentException("-model is '" + name + "', a folder; give a model file");
    }
    return file;
  }

  /**
   * Reads a model file: JSON, or what Weka saves of a clusterer. Which of the two is told by its
   * first bytes.
   *
   * @throws IOException if it cannot be read or holds no mixture; the message names the file
   * @throws Exception if Weka cannot load a class of it
   */
  static ScoringModel read(Path file) throws Exception {
    return isSerialized(file) ? readSerialized(file) : of(ModelJson.read(file));
  }

  private static boolean isSerialized(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false; // reading it as JSON says what is wrong
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(SERIALIZED, in.readNBytes(SERIALIZED.length));
    }
  }

  private static ScoringModel readSerialized(Path file) throws Exception {
    Object saved = firstObject(file);
    if (saved instanceof MixtureClusterer clusterer) {
      return of(clusterer);
    }
    throw noMixture(file, saved.getClass().getName(), null);
  }

  private static Object firstObject(Path file) throws Exception {
    try {
      return SerializationHelper.read(file.toString());
    } catch (InvalidObjectException e) {
      throw new IOException("'%s': %s".formatted(file, e.getMessage()), e);
    } catch (IOException e) {
      throw noMixture(file, "nothing that can be read", e);
    }
  }

  private static IOException noMixture(Path file, String found, @Nullable IOException cause) {
    return new IOException(
        "'%s' holds %s, but a GaussianMixture is needed: a model that Weka saved, or one as JSON"
            .formatted(file, found),
        cause);
  }

  /**
   * A scorer that tells outliers.
   *
   * @param share of the training rows that are outliers themselves, in [0, 1]
   * @throws IllegalArgumentException if the quantiles are not known
   */
  RowScorer scorer(double share) {
    if (quantiles == null) {
      throw new IllegalArgumentException(
          "the model has no quantiles of its training rows' log density (log_density_quantiles), so"
              + " nothing tells what an outlier is; leave the outlier flag out with -no-outlier"
              + " (property outlier), or take a model that Mixtura wrote after a fit");
    }
    return RowScorer.of(mixture, quantiles, share);
  }
}
