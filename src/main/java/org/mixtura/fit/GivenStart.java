// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.em.SampleSource;
import org.mixtura.model.CategoricalDistribution;
import org.mixtura.model.CategoricalPrior;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.MixtureBuilder;
import org.mixtura.model.Schema;

/**
 * Brings the parameters of a start model into the order of the data's attributes, by their names,
 * and of categorical values, by theirs.
 *
 * <ul>
 *   <li>An attribute that is constant in the data: the marginal over the others is taken, in its
 *       covariance type.
 *   <li>A categorical attribute that the start model lacks: its smoothed frequencies in the data,
 *       the same in all components.
 *   <li>A numeric attribute that the start model lacks or lists as constant, one that the data
 *       lack, one of the other kind, or other categorical values: refused.
 *   <li>Several components, all with the same parameters: refused, because EM could not separate
 *       them.
 * </ul>
 */
final class GivenStart {
  private final GaussianMixture given;
  private final SampleSource source;
  private final Schema schema;

  /**
   * A start for some data.
   *
   * @param given any mixture
   * @param source the data
   */
  GivenStart(GaussianMixture given, SampleSource source) {
    this.given = given;
    this.source = source;
    this.schema = source.schema();
  }

  /**
   * The given mixture over the data's attributes.
   *
   * @throws IllegalArgumentException if an attribute is missing or extra, categorical values
   *     differ, or all components have the same parameters
   */
  GaussianMixture model() {
    checkNames();
    List<String> known = new ArrayList<>(schema.attributes());
    given.schema().categorical().forEach(a -> known.add(a.name()));
    GaussianMixture numeric = given.marginal(known);
    // over fewer attributes than before, not every type stays what it is
    CovarianceType type = numeric.dimension() == given.dimension() ? given.type() : numeric.type();
    MixtureBuilder builder =
        GaussianMixture.builder(type)
            .schema(schema)
            .weights(given.weights())
            .means(numeric.means())
            .covariances(type.parameters(numeric.covariances()));
    for (int a = 0; a < schema.categorical().size(); a++) {
      builder.probabilities(schema.categorical().get(a).name(), probabilities(a));
    }
    GaussianMixture model = builder.build();
    if (model.components() > 1 && model.allComponentsEqual()) {
      throw new IllegalArgumentException(
          "nothing tells the components of the start model apart: they have the same parameters"
              + " for all of "
              + schema.names()
              + "; give them different means or probabilities");
    }
    return model;
  }

  private void checkNames() {
    List<String> inStart = given.schema().names();
    for (String name : schema.attributes()) {
      if (!given.schema().attributes().contains(name)) {
        throw new IllegalArgumentException(
            given.schema().constant().contains(name)
                ? "attribute '"
                    + name
                    + "' varies in the data, but the start model lists it as"
                    + " constant and has no means for it"
                : "the start model has no numeric attribute '" + name + "'; it has " + inStart);
      }
    }
    for (CategoricalAttribute categoricals : schema.categorical()) {
      if (given.schema().attributes().contains(categoricals.name())) {
        throw new IllegalArgumentException(
            "attribute '"
                + categoricals.name()
                + "' is categorical in the data, but numeric in the start model");
      }
    }
    for (String name : inStart) {
      if (!schema.names().contains(name) && !schema.constant().contains(name)) {
        throw new IllegalArgumentException(
            "the start model has an attribute '"
                + name
                + "' that the data does not have; it has "
                + schema.names());
      }
    }
  }

  /** The probabilities of one of the data's categorical attributes, K x V. */
  private double[][] probabilities(int attribute) {
    CategoricalAttribute wanted = schema.categorical().get(attribute);
    for (CategoricalDistribution distribution : given.categorical()) {
      if (distribution.attribute().name().equals(wanted.name())) {
        return reordered(distribution, wanted);
      }
    }
    double[] smoothed = CategoricalPrior.probabilities(source.counts(attribute));
    double[][] probabilities = new double[given.components()][];
    Arrays.fill(probabilities, smoothed);
    return probabilities;
  }

  private static double[][] reordered(
      CategoricalDistribution distribution, CategoricalAttribute wanted) {
    List<String> values = distribution.attribute().values();
    if (values.size() != wanted.values().size() || !values.containsAll(wanted.values())) {
      throw new IllegalArgumentException(
          "categorical attribute '%s' has values %s in the start model, but %s in the data"
              .formatted(wanted.name(), values, wanted.values()));
    }
    double[][] probabilities = new double[distribution.components()][wanted.values().size()];
    for (int k = 0; k < probabilities.length; k++) {
      double[] row = distribution.probabilities(k);
      Arrays.setAll(probabilities[k], v -> row[values.indexOf(wanted.values().get(v))]);
    }
    return probabilities;
  }
}
