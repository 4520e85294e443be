// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import java.util.List;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.loops.Columns;
import org.mixtura.loops.Workspace;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Posterior;
import org.mixtura.moments.Anchors;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;
import org.mixtura.work.WorkPartition;
import org.mixtura.work.Workers;

/** The E step over samples in memory: one pass, block by block, in lanes. Thread-safe. */
public final class Expectation implements MomentSource {
  private final Samples samples;
  private final Workers workers;
  private final FitListener listener;

  private final ThreadLocal<Workspace> workspaces =
      ThreadLocal.withInitial(() -> new Workspace(Samples.BLOCK_SIZE));
  private final double[] centre;
  private Moments aroundCentre;

  /**
   * For some samples.
   *
   * @param samples what the moments are of
   * @param workers who does the work
   * @param listener asked at every block whether to stop
   */
  public Expectation(Samples samples, Workers workers, FitListener listener) {
    this(samples, Moments.pooled(samples, Spread.DIAGONAL).mean(0), workers, listener);
  }

  /**
   * For samples whose centre is known.
   *
   * @param samples what the moments are of
   * @param centre a point among the samples, d values
   * @param workers who does the work
   * @param listener asked at every block whether to stop
   */
  public Expectation(Samples samples, double[] centre, Workers workers, FitListener listener) {
    this.samples = samples;
    this.centre = centre;
    this.workers = workers;
    this.listener = listener;
  }

  @Override
  public double totalWeight() {
    return samples.totalWeight();
  }

  @Override
  public Moments moments(GaussianMixture current, Spread spread) {
    int d = current.dimension();
    Anchors anchors = current.anchors(centre, spread);
    List<Lane> lanes =
        new WorkPartition<>(samples.blocks(), current.components() * (long) (d + spread.length(d)))
            .map(blocks -> new Lane(blocks, current, anchors, spread), workers);
    Moments sum = lanes.get(0).moments;
    lanes.subList(1, lanes.size()).forEach(lane -> sum.merge(lane.moments));
    if (sum.lacksPooledSecond()) {
      sum.addPooledSecond(aroundCentre(spread.single()));
    }
    Spread own = current.type().spread();
    sum.addLogLikelihood(lanes.get(0).posterior.totalOfCommon(() -> aroundCentre(own.single())));
    return sum;
  }

  /** The work on some blocks. */
  private final class Lane {
    private final Moments moments;
    private final Posterior posterior;

    Lane(List<Block> blocks, GaussianMixture current, Anchors anchors, Spread spread) {
      Workspace workspace = workspaces.get().reset();
      moments = new Moments(anchors, spread, Moments.valueCounts(samples), workspace);
      posterior = Posterior.forSums(current, centre, workspace);
      for (Block block : blocks) {
        listener.checkpoint();
        posterior.evaluate(block);
        moments.addLogLikelihood(posterior.logLikelihood(block));
        double[][] responsibilities = posterior.responsibilities();
        if (block.weighted()) {
          for (double[] component : responsibilities) {
            Columns.multiply(component, block.weights(), component, block.size());
          }
        }
        moments.add(block, responsibilities);
      }
    }
  }

  /** Second moments of all samples about the centre, which never change; computed once. */
  private synchronized Moments aroundCentre(Spread spread) {
    if (aroundCentre == null) {
      List<Moments> lanes =
          new WorkPartition<>(samples.blocks(), spread.length(centre.length))
              .map(b -> aroundCentre(b, spread), workers);
      aroundCentre = lanes.get(0);
      lanes.subList(1, lanes.size()).forEach(aroundCentre::merge);
    }
    return aroundCentre;
  }

  private Moments aroundCentre(List<Block> blocks, Spread spread) {
    Moments moments = new Moments(new double[][] {centre}, spread, Moments.valueCounts(samples));
    for (Block block : blocks) {
      listener.checkpoint();
      moments.add(0, block, block.weights());
    }
    return moments;
  }
}
