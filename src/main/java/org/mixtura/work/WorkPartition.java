// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * Splits a list of m items into P parts of consecutive items that are worked on independently. With
 * s the size of a part's result, in numbers,
 *
 * <pre>
 *   P = max(1, min(16, m / 8, 16,000,000 / s))
 * </pre>
 *
 * <p>rounded down, and part p holds the items from m p / P to m (p + 1) / P - 1. The number of
 * threads does not occur: results that are merged in the order of the parts have the same bits for
 * any number of them. Without items there is one part, which is empty. Immutable if the items are.
 *
 * @param <T> the items
 */
public final class WorkPartition<T> {
  private static final int MAX_PARTS = 16;
  private static final int MIN_ITEMS_PER_PART = 8;

  /** Numbers that the results of all parts together may hold (8 bytes each). */
  private static final long MAX_NUMBERS = 16_000_000;

  private final List<List<T>> parts = new ArrayList<>();

  /**
   * Splits the items.
   *
   * @param items in order; kept, not copied
   * @param numbersPerPart how many numbers one part's result holds, s
   */
  public WorkPartition(List<T> items, long numbersPerPart) {
    long count = Math.min(MAX_PARTS, items.size() / MIN_ITEMS_PER_PART);
    count = Math.max(1, Math.min(count, MAX_NUMBERS / Math.max(1, numbersPerPart)));
    for (int part = 0; part < count; part++) {
      int from = (int) (items.size() * (long) part / count);
      int to = (int) (items.size() * (part + 1L) / count);
      parts.add(items.subList(from, to));
    }
  }

  /**
   * Works on each part; a single part on the calling thread.
   *
   * @param work called once for each part, on several threads at once
   * @param workers whose threads do the work
   * @return the results, in the order of the parts
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
   */
  public <R> List<R> map(Function<List<T>, R> work, Workers workers) {
    if (parts.size() == 1) {
      return List.of(work.apply(parts.get(0)));
    }
    List<Callable<R>> tasks = new ArrayList<>();
    for (List<T> part : parts) {
      tasks.add(() -> work.apply(part));
    }
    return workers.run(tasks);
  }
}
