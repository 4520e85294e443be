// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks on a fixed number of threads and gives their results in the order of the tasks. Any
 * thread may hand in tasks, but no task: with all threads waiting for tasks of their own, none
 * would run them.
 */
public final class Workers implements AutoCloseable {
  private final int size;

  /** Null where tasks run on the caller's thread. */
  private final @Nullable ExecutorService pool;

  private final List<Thread> started = new CopyOnWriteArrayList<>();

  /**
   * Workers whose threads start when tasks need them. They do not keep a virtual machine running.
   *
   * @param threads how many, 0 for all cores; with one, tasks run on the caller's thread
   * @throws IllegalArgumentException if the number is negative
   */
  public Workers(int threads) {
    size = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    pool = size == 1 ? null : Executors.newFixedThreadPool(size, this::daemon);
  }

  private Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "mixtura-worker");
    thread.setDaemon(true);
    started.add(thread);
    return thread;
  }

  /** Number of threads, at least 1. */
  public int size() {
    return size;
  }

  /**
   * Runs all tasks. What a task throws is thrown here, that of the first task if several do; a
   * checked exception is wrapped in an {@link IllegalStateException}.
   *
   * @param tasks independent of each other; a single one runs on the caller's thread
   * @return their results, in the order of the tasks
   * @throws CancellationException if the calling thread is interrupted; its flag stays set
   */
  public <T> List<T> run(List<? extends Callable<T>> tasks) {
    try {
      List<T> results = new ArrayList<>();
      if (pool == null || tasks.size() == 1) {
        for (Callable<T> task : tasks) {
          results.add(task.call());
        }
      } else {
        for (Future<T> future : pool.invokeAll(tasks)) {
          results.add(future.get());
        }
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cancelled(e);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (Exception e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
  }

  private static CancellationException cancelled(InterruptedException cause) {
    CancellationException cancelled = new CancellationException("the fit was interrupted");
    cancelled.initCause(cause);
    return cancelled;
  }

  /**
   * Interrupts the threads and waits until they have ended, so that a fit leaves none behind. It
   * waits also if the calling thread is interrupted already; an interrupt in the meantime ends the
   * wait. In either case the flag is set in the end.
   *
   * @throws IllegalStateException if a task still runs after a minute
   */
  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
      // waiting is refused to a thread whose flag is set
      boolean interrupted = Thread.interrupted();
      try {
        if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
          throw new IllegalStateException("a worker thread does not stop");
        }
        // the pool has ended a moment before its threads have
        for (Thread thread : started) {
          thread.join();
        }
      } catch (InterruptedException e) {
        interrupted = true;
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
