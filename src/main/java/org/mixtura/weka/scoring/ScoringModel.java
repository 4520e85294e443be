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
 * A mixture to score rows with, and the quantiles that outliers need. Immutable.
 *
 * @param mixture the mixture
 * @param quantiles quantiles of the training rows' log density; null if they are not known
 */
public record ScoringModel(GaussianMixture mixture, @Nullable LogDensityQuantiles quantiles)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The first bytes of Java's serialized objects. */
  private static final byte[] SERIALIZED = {(byte) 0xAC, (byte) 0xED};

  /**
   * The model of a clusterer.
   *
   * @throws IllegalArgumentException if the clusterer is not built
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
   * The file of the option {@code -model}. A folder is refused here, on the command line; in the
   * editor it means none, as Weka's file chooser returns a folder for that.
   *
   * @param name the value of the option; empty for none
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
   * Reads a model file: JSON, or a clusterer that Weka saved. Its first bytes decide which of the
   * two it is.
   *
   * @throws IOException if the file cannot be read or holds no mixture; the message names the file
   * @throws Exception if Weka cannot load a class of the saved object
   */
  static ScoringModel read(Path file) throws Exception {
    return isSerialized(file) ? readSerialized(file) : of(ModelJson.read(file));
  }

  private static boolean isSerialized(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false; // read as JSON, it is refused with a message that says why
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
   * A scorer that flags outliers.
   *
   * @param share share of the training rows whose log density lies below the threshold, in [0, 1]
   * @throws IllegalArgumentException if the quantiles are not known
   */
  RowScorer scorer(double share) {
    if (quantiles == null) {
      throw new IllegalArgumentException(
          "the model has no quantiles of its training rows' log density (log_density_quantiles), by"
              + " which outliers are defined; leave the outlier flag out with -no-outlier"
              + " (property outlier), or take a model that Mixtura wrote after a fit");
    }
    return RowScorer.of(mixture, quantiles, share);
  }
}
