package org.mixtura.em;

import java.util.Arrays;
import java.util.List;
import org.mixtura.data.Block;
import org.mixtura.data.Columns;
import org.mixtura.data.Samples;
import org.mixtura.data.Workspace;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Posterior;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;

/** The E step over samples in memory: one pass, block by block, in lanes. Thread-safe. */
public final class Expectation implements MomentSource {
  private final Samples samples;
  private final Workers workers;
  private final FitListener listener;

  private final ThreadLocal<Workspace> workspaces =
      ThreadLocal.withInitial(() -> new Workspace(Samples.BLOCK_SIZE));
  private double[] centre;
  private Moments aroundCentre;

  /**
   * For some samples.
   *
   * @param samples what the moments are of
   * @param workers who does the work
   * @param listener asked at every block whether to stop
   */
  public Expectation(Samples samples, Workers workers, FitListener listener) {
    this.samples = samples;
    this.workers = workers;
    this.listener = listener;
  }

  @Override
  public double totalWeight() {
    return samples.totalWeight();
  }

  @Override
  public Moments moments(GaussianMixture current, Spread spread) {
    Moments empty = empty(current, spread, new Workspace(Samples.BLOCK_SIZE));
    long numbers =
        current.components() * (long) (current.dimension() + spread.length(current.dimension()));
    List<Moments> lanes =
        new Lanes(samples, numbers, workers).map(blocks -> moments(blocks, current, spread));
    lanes.forEach(empty::merge);
    if (empty.lacksPooledSecond()) {
      empty.addPooledSecond(aroundCentre(spread.single()));
    }
    empty.addLogLikelihood(
        Posterior.forSums(current, centre(), new Workspace(1))
            .totalOfCommon(() -> aroundCentre(current.type().spread().single())));
    return empty;
  }

  private Moments empty(GaussianMixture current, Spread spread, Workspace workspace) {
    return new Moments(
        current.anchors(centre(), spread), spread, Moments.valueCounts(samples), workspace);
  }

  private Moments moments(List<Block> blocks, GaussianMixture current, Spread spread) {
    Workspace workspace = workspaces.get().reset();
    Moments moments = empty(current, spread, workspace);
    Posterior posterior = Posterior.forSums(current, centre(), workspace);
    for (Block block : blocks) {
      listener.checkpoint();
      posterior.evaluate(block);
      int n = block.size();
      moments.addLogLikelihood(posterior.logLikelihood(block));
      double[][] responsibilities = posterior.responsibilities();
      if (block.weighted()) {
        for (double[] component : responsibilities) {
          Columns.multiply(component, block.weights(), component, n);
        }
      }
      moments.add(block, responsibilities);
    }
    return moments;
  }

  /** The mean of all samples; computed once. */
  private synchronized double[] centre() {
    if (centre == null) {
      centre = pooled(samples.row(0), Spread.DIAGONAL).mean(0);
    }
    return centre;
  }

  /** Second moments of all samples about the centre, which never change; computed once. */
  private synchronized Moments aroundCentre(Spread spread) {
    if (aroundCentre == null) {
      aroundCentre = pooled(centre(), spread);
    }
    return aroundCentre;
  }

  private Moments pooled(double[] anchor, Spread spread) {
    double[][] point = {Arrays.copyOf(anchor, samples.dimension())};
    long numbers = samples.dimension() + (long) spread.length(samples.dimension());
    List<Moments> lanes =
        new Lanes(samples, numbers, workers)
            .map(
                blocks -> {
                  Moments moments = new Moments(point, spread, Moments.valueCounts(samples));
                  for (Block block : blocks) {
                    listener.checkpoint();
                    moments.add(0, block, block.weights());
                  }
                  return moments;
                });
    Moments sum = lanes.get(0);
    lanes.subList(1, lanes.size()).forEach(sum::merge);
    return sum;
  }
}
