// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.LogDensityQuantiles;
import weka.core.SerializationHelper;

/**
 * A mixture that scores rows, and what its training rows' densities were.
 *
 * @param mixture the mixture
 * @param quantiles of its training rows' log density; null if they are not known
 */
public record ScoringModel(GaussianMixture mixture, LogDensityQuantiles quantiles)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What Java's serialized objects begin with. */
  private static final byte[] SERIALIZED = {(byte) 0xAC, (byte) 0xED};

  /**
   * That of a clusterer.
   *
   * @throws IllegalArgumentException if it is not built
   */
  public static ScoringModel of(weka.clusterers.GaussianMixture clusterer) {
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
    Object[] saved = SerializationHelper.readAll(file.toString());
    if (saved.length > 0 && saved[0] instanceof weka.clusterers.GaussianMixture clusterer) {
      return of(clusterer);
    }
    throw new IOException(
        "'%s' holds %s, but a GaussianMixture is needed: a model that Weka saved, or one as JSON"
            .formatted(
                file,
                saved.length == 0 ? "nothing that can be read" : saved[0].getClass().getName()));
  }

  /**
   * The log density under which a row is an outlier, in nats.
   *
   * @param share of the training rows, in [0, 1]
   * @throws IllegalArgumentException if the quantiles are not known
   */
  double threshold(double share) {
    if (quantiles == null) {
      throw new IllegalArgumentException(
          "the model has no quantiles of its training rows' log density (log_density_quantiles), so"
              + " nothing tells what an outlier is; leave the outlier flag out with -no-outlier"
              + " (property outlier), or take a model that Mixtura wrote after a fit");
    }
    return quantiles.at(share);
  }
}
