package org.mixtura.em;

import java.util.List;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.model.GaussianMixture;
import org.mixtura.model.Posterior;
import org.mixtura.moments.Moments;

/** The E step over samples in memory: one pass, block by block, in lanes. */
public final class Expectation implements MomentSource {
  private final Samples samples;
  private final Workers workers;
  private final FitListener listener;

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
  public Moments moments(GaussianMixture current) {
    long d = current.dimension();
    List<Moments> lanes =
        new Lanes(samples, current.components() * d * (d + 3) / 2, workers)
            .map(blocks -> moments(current, blocks));
    Moments sum = lanes.get(0);
    lanes.subList(1, lanes.size()).forEach(sum::merge);
    return sum;
  }

  private Moments moments(GaussianMixture current, List<Block> blocks) {
    Moments moments =
        new Moments(current.means(), current.type().spread(), Moments.valueCounts(samples));
    Posterior posterior = new Posterior(current);
    for (Block block : blocks) {
      listener.checkpoint();
      posterior.evaluate(block);
      moments.addLogLikelihood(dot(block.weights(), posterior.logDensities()));
      for (int k = 0; k < current.components(); k++) {
        double[] responsibilities = posterior.responsibilities()[k];
        multiply(responsibilities, block.weights());
        moments.add(k, block, responsibilities);
      }
    }
    return moments;
  }

  private static double dot(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  private static void multiply(double[] responsibilities, double[] weights) {
    for (int i = 0; i < weights.length; i++) {
      responsibilities[i] *= weights[i];
    }
  }
}
