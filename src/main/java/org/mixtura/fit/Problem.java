// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.model.Schema;

/**
 * What to fit, from data and options: the ridge is in the data's units, and there are no more
 * components than distinct samples. With the regularisation r of the options and the variances v of
 * the whole table, the ridge of attribute j is
 *
 * <pre>
 *   ridge_j = r v_j
 * </pre>
 *
 * @param data the samples
 * @param components number of components, K
 * @param maximisation the M step
 * @param given parameters to start from, over the data's attributes
 * @param warnings of what was changed: constant attributes left out, fewer components
 */
record Problem(
    TrainingData data,
    int components,
    Maximisation maximisation,
    Optional<GaussianMixture> given,
    List<String> warnings) {

  /**
   * The problem of a fit.
   *
   * @throws IllegalArgumentException if the start model does not go with the data
   */
  static Problem of(TrainingData data, FitOptions options) {
    List<String> warnings = new ArrayList<>();
    Schema schema = data.schema();
    if (!schema.constant().isEmpty()) {
      warnings.add(
          "left out, because constant in the training data: "
              + String.join(", ", schema.constant()));
    }
    Optional<GaussianMixture> given =
        options.startModel().map(start -> new GivenStart(start, data.source()).model());
    CovarianceType type = given.map(GaussianMixture::type).orElse(options.covarianceType());
    double[] ridge =
        Arrays.stream(data.source().variances()).map(v -> v * options.regularisation()).toArray();
    int components =
        given
            .map(GaussianMixture::components)
            .orElseGet(() -> maxComponents(data, options.components(), warnings));
    return new Problem(
        data,
        components,
        new Maximisation(schema, type, ridge, options.equalWeights()),
        given,
        List.copyOf(warnings));
  }

  private static int maxComponents(TrainingData data, int wanted, List<String> warnings) {
    int max = data.maxComponents(wanted);
    if (max < wanted) {
      warnings.add(
          "%s components were asked for, but there are only %s distinct samples; fitted %s"
              .formatted(wanted, max, max));
    }
    return max;
  }
}
