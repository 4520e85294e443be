// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.jspecify.annotations.Nullable;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Schema;
import org.mixtura.moments.Moments;
import org.mixtura.moments.PooledStatistics;
import org.mixtura.moments.Spread;
import org.mixtura.work.Checkpoint;
import org.mixtura.work.Execution;
import org.mixtura.work.WorkPartition;

/**
 * A table of n samples in memory, or a part of one: a part keeps the attributes, centre and
 * variances of the whole table, so that fits to it can be compared. Statistics and second moments
 * about the centre are computed once and kept for other fits.
 *
 * <ul>
 *   <li>Attributes of variance 0 are left out by {@link #of}, and their names are kept in the
 *       schema; one that is constant in a part only stays.
 *   <li>Only constant attributes: d = 0.
 *   <li>A variance that is infinite or NaN: refused by {@link #of}.
 * </ul>
 *
 * <p>Thread-safe.
 */
public final class InMemorySource implements SampleSource {
  private final Samples samples;
  private final Schema schema;
  private final double[] centre;
  private final double[] variances;

  /** Of these samples, not of the whole table; null until they are asked for. */
  private @Nullable PooledStatistics statistics;

  private final Map<Spread, Moments> aboutCentre = new EnumMap<>(Spread.class);

  private InMemorySource(Samples samples, Schema schema, double[] centre, double[] variances) {
    this.samples = samples;
    this.schema = schema;
    this.centre = centre;
    this.variances = variances;
  }

  /**
   * A table without its constant attributes.
   *
   * @param table n samples
   * @throws IllegalArgumentException if the variance of an attribute is too large for a double
   */
  public static InMemorySource of(Samples table) {
    PooledStatistics statistics = PooledStatistics.of(table, Checkpoint.NONE);
    double[] variances = statistics.variances();
    checkFinite(table, variances);
    int[] varying = IntStream.range(0, variances.length).filter(j -> variances[j] > 0).toArray();
    int[] constant = IntStream.range(0, variances.length).filter(j -> variances[j] == 0).toArray();
    Schema schema = new Schema(names(table, varying), names(table, constant), table.categorical());
    double[] mean = statistics.mean();
    InMemorySource source =
        new InMemorySource(
            table.select(schema.names()),
            schema,
            Arrays.stream(varying).mapToDouble(j -> mean[j]).toArray(),
            Arrays.stream(varying).mapToDouble(j -> variances[j]).toArray());
    if (constant.length == 0) {
      source.statistics = statistics;
    }
    return source;
  }

  /** A table with all its attributes, constant ones too, for mixtures that have them all. */
  public static InMemorySource withConstants(Samples table) {
    PooledStatistics statistics = PooledStatistics.of(table, Checkpoint.NONE);
    InMemorySource source =
        new InMemorySource(table, Schema.of(table), statistics.mean(), statistics.variances());
    source.statistics = statistics;
    return source;
  }

  private static void checkFinite(Samples table, double[] variances) {
    for (int j = 0; j < variances.length; j++) {
      if (!Double.isFinite(variances[j])) {
        throw new IllegalArgumentException(
            "the variance of attribute '%s' is too large for a double; divide its values"
                .formatted(table.attributes().get(j)));
      }
    }
  }

  private static List<String> names(Samples table, int[] attributes) {
    return Arrays.stream(attributes).mapToObj(table.attributes()::get).toList();
  }

  /** The samples, without constant attributes. */
  public Samples samples() {
    return samples;
  }

  /**
   * Some of the samples, with the attributes, centre and variances of all of them.
   *
   * @param rows their indices, at least one
   */
  public InMemorySource rows(int[] rows) {
    return new InMemorySource(samples.rows(rows), schema, centre, variances);
  }

  /**
   * Statistics of these samples, which for a part are not those of the whole table.
   *
   * @param checkpoint asked at every block if they have to be computed; not kept
   */
  public synchronized PooledStatistics statistics(Checkpoint checkpoint) {
    if (statistics == null) {
      statistics = PooledStatistics.of(samples, checkpoint);
    }
    return statistics;
  }

  @Override
  public Schema schema() {
    return schema;
  }

  @Override
  public int size() {
    return samples.size();
  }

  @Override
  public double totalWeight() {
    return samples.totalWeight();
  }

  @Override
  public double[] centre() {
    return centre.clone();
  }

  @Override
  public double[] variances() {
    return variances.clone();
  }

  @Override
  public double[] counts(int attribute) {
    return statistics(Checkpoint.NONE).counts(attribute);
  }

  @Override
  public InMemorySource subSample(int size, long seed) {
    if (size >= samples.size()) {
      return this;
    }
    int[] rows =
        new RandomDataGenerator(new Well19937c(seed)).nextPermutation(samples.size(), size);
    Arrays.sort(rows);
    return rows(rows);
  }

  @Override
  public int distinct(int limit) {
    return samples.distinct(limit);
  }

  @Override
  public MomentSource moments(Execution execution) {
    return new Expectation(this, execution, true);
  }

  @Override
  public Assessment assess(GaussianMixture model, Execution execution) {
    List<Assessment> parts =
        new WorkPartition<>(samples.blocks(), 1)
            .map(
                blocks -> Assessment.of(model, blocks, execution.checkpoint()),
                execution.workers());
    Assessment sum = parts.get(0);
    parts.subList(1, parts.size()).forEach(sum::merge);
    return sum;
  }

  /**
   * Second moments of these samples, as one component, about the centre; they do not depend on any
   * mixture, and are computed once.
   *
   * @param spread which second moments, not pooled ones
   * @param execution whose threads compute them if they are not known; not kept
   * @return the moments, not to be written to
   */
  synchronized Moments aboutCentre(Spread spread, Execution execution) {
    Moments known = aboutCentre.get(spread);
    if (known == null) {
      List<Moments> parts =
          new WorkPartition<>(samples.blocks(), spread.length(centre.length))
              .map(
                  blocks -> aboutCentre(blocks, spread, execution.checkpoint()),
                  execution.workers());
      known = parts.get(0);
      parts.subList(1, parts.size()).forEach(known::merge);
      aboutCentre.put(spread, known);
    }
    return known;
  }

  private Moments aboutCentre(List<Block> blocks, Spread spread, Checkpoint checkpoint) {
    Moments moments = new Moments(new double[][] {centre}, spread, Moments.valueCounts(samples));
    for (Block block : blocks) {
      checkpoint.checkpoint();
      moments.add(0, block, block.weights());
    }
    return moments;
  }
}
