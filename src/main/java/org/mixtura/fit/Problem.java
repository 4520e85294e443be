package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Maximisation;
import org.mixtura.model.Schema;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/**
 * A fit that is ready to run: constant attributes are left out, the ridge is in the data's units,
 * and there are no more components than distinct samples.
 *
 * @param samples what varies of the data
 * @param centre the mean of the samples
 * @param components how many
 * @param maximisation the M step
 * @param given parameters to start from
 * @param warnings what was found
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Problem(
    Samples samples,
    double[] centre,
    int components,
    Maximisation maximisation,
    Optional<GaussianMixture> given,
    List<String> warnings) {

  static Problem of(Samples samples, FitOptions options) {
    List<String> warnings = new ArrayList<>();
    Moments pooled = Moments.pooled(samples, Spread.DIAGONAL);
    double[] variances = variances(samples, pooled);
    Schema schema = schema(samples, variances);
    Samples varying = samples.select(schema.names());
    if (!schema.constant().isEmpty()) {
      warnings.add(
          "left out, because constant in the training data: "
              + String.join(", ", schema.constant()));
    }
    Optional<GaussianMixture> given =
        options.startModel().map(start -> new GivenStart(start, varying, schema).model());
    CovarianceType type = given.map(GaussianMixture::type).orElse(options.covarianceType());
    int[] kept = IntStream.range(0, variances.length).filter(j -> variances[j] > 0).toArray();
    double[] mean = pooled.mean(0);
    double[] centre = Arrays.stream(kept).mapToDouble(j -> mean[j]).toArray();
    double[] ridge =
        Arrays.stream(kept).mapToDouble(j -> variances[j] * options.regularisation()).toArray();
    int components =
        given.map(GaussianMixture::components).orElseGet(() -> most(varying, options, warnings));
    return new Problem(
        varying,
        centre,
        components,
        new Maximisation(schema, type, ridge),
        given,
        List.copyOf(warnings));
  }

  private static double[] variances(Samples samples, Moments pooled) {
    double[] variances = new double[samples.dimension()];
    for (int j = 0; j < variances.length; j++) {
      variances[j] = pooled.scatter(0, j, j) / pooled.total(0);
      if (!Double.isFinite(variances[j])) {
        throw new IllegalArgumentException(
            "the variance of attribute '%s' is too large for a double; divide its values"
                .formatted(samples.attributes().get(j)));
      }
    }
    return variances;
  }

  private static Schema schema(Samples samples, double[] variances) {
    List<String> varying = new ArrayList<>();
    List<String> constant = new ArrayList<>();
    for (int j = 0; j < variances.length; j++) {
      (variances[j] > 0 ? varying : constant).add(samples.attributes().get(j));
    }
    return new Schema(varying, constant, samples.categorical());
  }

  /** Nominal values alone allow any number of components; nothing at all allows one. */
  private static int most(Samples samples, FitOptions options, List<String> warnings) {
    int wanted = options.components();
    if (samples.dimension() == 0 && !samples.categorical().isEmpty()) {
      return wanted;
    }
    int distinct = samples.dimension() == 0 ? 1 : samples.distinct(wanted);
    if (distinct < wanted) {
      warnings.add(
          "%s components were asked for, but there are only %s distinct samples; fitted %s"
              .formatted(wanted, distinct, distinct));
    }
    return Math.min(wanted, distinct);
  }
}
