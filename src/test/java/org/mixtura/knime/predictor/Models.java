// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import java.util.List;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.ModelFormatException;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.Tables;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.testing.Reference;

/** Models to apply. */
final class Models {
  static final List<String> IRIS = List.of("sl", "sw", "pl", "pw");

  private Models() {}

  /** Three components over iris, with quantiles. */
  static StoredModel iris() {
    return StoredModel.of(
        new MixtureFitter(FitOptions.DEFAULTS.withComponents(3).withStarts(3))
            .fit(Tables.samples(IRIS, Reference.iris())));
  }

  /** Two components over x and a nominal h, without quantiles. */
  static StoredModel nominal() throws ModelFormatException {
    return ModelJson.parse(
        """
        {
          "format": "mixtura-1",
          "attributes": ["x"],
          "constant": ["never asked for"],
          "covariance_type": "full",
          "weights": [0.25, 0.75],
          "means": [[0], [3]],
          "covariances": [[[2]], [[1]]],
          "categorical": {
            "h": {"values": ["p", "q"], "probabilities": [[0.9, 0.1], [0.2, 0.8]]}
          }
        }
        """);
  }

  static GaussianMixturePortObject port(StoredModel stored) {
    return new GaussianMixturePortObject(stored);
  }
}
