// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.model.Schema;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;
import org.mixtura.start.StartPoints;

/**
 * Samples made ready for any number of fits, which share what is found out about them: constant
 * attributes are left out, and sub-samples and starting points are kept once they have been made.
 * Thread-safe.
 */
public final class TrainingData {
  private final Samples samples;
  private final Schema schema;
  private final double[] centre;
  private final double[] variances;
  private final Map<List<Long>, Samples> subSamples = new ConcurrentHashMap<>();
  private final Map<List<Long>, StartPoints> startPoints = new ConcurrentHashMap<>();

  private TrainingData(Samples samples, Schema schema, double[] centre, double[] variances) {
    this.samples = samples;
    this.schema = schema;
    this.centre = centre;
    this.variances = variances;
  }

  /**
   * Makes samples ready.
   *
   * @throws IllegalArgumentException if the variance of an attribute is too large for a double
   */
  public static TrainingData of(Samples samples) {
    Moments pooled = Moments.pooled(samples, Spread.DIAGONAL);
    double[] variances = variances(samples, pooled);
    Schema schema = schema(samples, variances);
    int[] kept = IntStream.range(0, variances.length).filter(j -> variances[j] > 0).toArray();
    double[] mean = pooled.mean(0);
    return new TrainingData(
        samples.select(schema.names()),
        schema,
        Arrays.stream(kept).mapToDouble(j -> mean[j]).toArray(),
        Arrays.stream(kept).mapToDouble(j -> variances[j]).toArray());
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

  /** The samples, without constant attributes. */
  public Samples samples() {
    return samples;
  }

  /** Their attributes. */
  public Schema schema() {
    return schema;
  }

  /** The mean of the samples, d values. */
  double[] centre() {
    return centre;
  }

  /** The pooled variance of each attribute, d values. */
  double[] variances() {
    return variances;
  }

  /**
   * Some of the samples, with the attributes, centre and variances of all of them, so that fits can
   * be compared.
   *
   * @param rows their indices, ascending
   */
  public TrainingData rows(int[] rows) {
    return new TrainingData(samples.rows(rows), schema, centre, variances);
  }

  /**
   * How many components can be told apart: no more than there are distinct samples. Nominal values
   * alone allow any number of components; nothing at all allows one.
   *
   * @param wanted how many are asked for
   * @return as many, or fewer
   */
  public int mostComponents(int wanted) {
    if (samples.dimension() == 0) {
      return samples.categorical().isEmpty() ? 1 : wanted;
    }
    return Math.min(wanted, samples.distinct(wanted));
  }

  /** Samples drawn at random, in their order; all of them if there are no more. */
  Samples subSample(int size, long seed) {
    return size >= samples.size()
        ? samples
        : subSamples.computeIfAbsent(key(size, seed), unknown -> draw(size, seed));
  }

  private static List<Long> key(int size, long seed) {
    return List.of((long) size, seed);
  }

  private Samples draw(int size, long seed) {
    int[] rows =
        new RandomDataGenerator(new Well19937c(seed)).nextPermutation(samples.size(), size);
    Arrays.sort(rows);
    return samples.rows(rows);
  }

  /** What starts on a sub-sample are drawn from. */
  StartPoints startPoints(int size, long seed, FitListener listener) {
    return startPoints.computeIfAbsent(
        key(size, seed), unknown -> new StartPoints(subSample(size, seed), listener));
  }
}
