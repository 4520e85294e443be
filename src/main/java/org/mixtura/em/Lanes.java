package org.mixtura.em;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;

/**
 * Splits a table's blocks into lanes of work. Their number depends on the shape of the data and
 * never on the number of threads, so that sums over lanes have the same bits for any of them.
 */
final class Lanes {
  private static final int MOST = 16;
  private static final int BLOCKS_WORTH_A_LANE = 8;

  /** Numbers of a lane's moments that all lanes together may hold (8 bytes each). */
  private static final long MEMORY = 16_000_000;

  private final List<List<Block>> lanes = new ArrayList<>();
  private final Workers workers;

  /**
   * Splits the blocks.
   *
   * @param samples the table
   * @param numbersPerLane how many numbers one lane's result holds
   * @param workers who does the work
   */
  Lanes(Samples samples, long numbersPerLane, Workers workers) {
    this.workers = workers;
    List<Block> blocks = samples.blocks();
    long count = Math.min(MOST, blocks.size() / BLOCKS_WORTH_A_LANE);
    count = Math.max(1, Math.min(count, MEMORY / Math.max(1, numbersPerLane)));
    for (int lane = 0; lane < count; lane++) {
      int from = (int) (blocks.size() * (long) lane / count);
      int to = (int) (blocks.size() * (lane + 1L) / count);
      lanes.add(blocks.subList(from, to));
    }
  }

  /** Works on each lane and gives the results in the order of the lanes. */
  <T> List<T> map(Function<List<Block>, T> work) {
    if (lanes.size() == 1) {
      return List.of(work.apply(lanes.get(0)));
    }
    List<Callable<T>> tasks = new ArrayList<>();
    for (List<Block> lane : lanes) {
      tasks.add(() -> work.apply(lane));
    }
    return workers.run(tasks);
  }
}
