// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.em;

import java.util.List;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.loops.Columns;
import org.mixtura.loops.Workspace;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Posterior;
import org.mixtura.model.TiedShortcut;
import org.mixtura.moments.Moments;
import org.mixtura.moments.Spread;
import org.mixtura.work.Execution;
import org.mixtura.work.WorkPartition;

/**
 * The E step over samples in memory: one pass, block by block, in parts that are merged in their
 * order, so that the number of threads changes no bit. With sample weights w_i and the mixture's
 * responsibilities p(k | x_i) and densities p(x_i), it gives the {@link Moments} of r_ik = w_i p(k
 * | x_i), with the log-likelihood sum_i w_i ln p(x_i). Responsibilities below 1e-18 count as 0. A
 * sample that no component can have produced makes the log-likelihood minus infinity. Thread-safe.
 */
final class Expectation implements MomentSource {
  private final InMemorySource source;
  private final Samples samples;
  private final double[] centre;
  private final Execution execution;
  private final boolean isShortcutAllowed;

  private final ThreadLocal<Workspace> workspaces =
      ThreadLocal.withInitial(() -> new Workspace(Samples.BLOCK_SIZE));

  /**
   * The E step of one fit.
   *
   * @param source the samples
   * @param execution whose threads do the work, and whether to go on
   * @param isShortcutAllowed whether {@link TiedShortcut} may leave work out
   */
  Expectation(InMemorySource source, Execution execution, boolean isShortcutAllowed) {
    this.source = source;
    this.samples = source.samples();
    this.centre = source.centre();
    this.execution = execution;
    this.isShortcutAllowed = isShortcutAllowed;
  }

  @Override
  public double totalWeight() {
    return samples.totalWeight();
  }

  @Override
  public Moments moments(GaussianMixture current, Spread spread) {
    TiedShortcut shortcut = new TiedShortcut(current, centre, spread, isShortcutAllowed);
    int d = current.dimension();
    List<Moments> parts =
        new WorkPartition<>(samples.blocks(), current.components() * (long) (d + spread.length(d)))
            .map(blocks -> pass(blocks, shortcut), execution.workers());
    Moments sum = parts.get(0);
    parts.subList(1, parts.size()).forEach(sum::merge);
    shortcut.complete(sum, wanted -> source.aboutCentre(wanted, execution));
    return sum;
  }

  private Moments pass(List<Block> blocks, TiedShortcut shortcut) {
    Workspace workspace = workspaces.get().reset();
    Moments moments = shortcut.moments(Moments.valueCounts(samples), workspace);
    Posterior posterior = shortcut.posterior(workspace);
    for (Block block : blocks) {
      execution.checkpoint().checkpoint();
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
    return moments;
  }
}
