// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.stream.IntStream;
import org.mixtura.covariance.CovarianceTypes;

/**
 * Stands in for a mixture in serialized form, so that reading checks what it reads; parameters keep
 * every bit.
 *
 * @param schema the attributes
 * @param type name of the covariance type
 * @param weights K values
 * @param means K x d
 * @param covariances in the shape of the type
 * @param probabilities of the categorical attributes, each K x values
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SerializedMixture(
    Schema schema,
    String type,
    double[] weights,
    double[][] means,
    double[] covariances,
    double[][][] probabilities)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static SerializedMixture of(GaussianMixture model) {
    return new SerializedMixture(
        model.schema,
        model.type.name(),
        model.weights,
        model.means,
        model.type.parameters(model.covariances),
        model.categorical.stream()
            .map(c -> IntStream.range(0, model.components()).mapToObj(c::probabilities))
            .map(rows -> rows.toArray(double[][]::new))
            .toArray(double[][][]::new));
  }

  private Object readResolve() throws InvalidObjectException {
    try {
      MixtureBuilder builder =
          GaussianMixture.builder(CovarianceTypes.named(type))
              .schema(schema)
              .weights(weights)
              .means(means)
              .covariances(covariances);
      for (int a = 0; a < probabilities.length; a++) {
        builder.probabilities(schema.categorical().get(a).name(), probabilities[a]);
      }
      return builder.build();
    } catch (IllegalArgumentException e) {
      InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
      invalid.initCause(e);
      throw invalid;
    }
  }
}
