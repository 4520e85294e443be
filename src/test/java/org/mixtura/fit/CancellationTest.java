// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.em.FitListener.Phase;
import org.mixtura.testing.Examples;
import org.mixtura.testing.WorkerThreads;

/** A fit that would take hours stops within two seconds. */
class CancellationTest {
  private static final Samples MANY = Samples.of(Examples.rows(60_000, 5, 13));
  private static final FitOptions HOURS =
      FitOptions.DEFAULTS.withComponents(12).withTolerance(0).withMaxIterations(1_000_000_000);
  private static final long TWO_SECONDS = TimeUnit.SECONDS.toNanos(2);

  @AfterEach
  void clearTheInterruptFlag() {
    assertFalse(Thread.interrupted());
  }

  /** Counts down once a phase has begun, and cancels once its flag is set. */
  private static final class Watch implements FitListener {
    private final Phase phase;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    Watch(Phase phase) {
      this.phase = phase;
    }

    @Override
    public void iterated(Progress progress) {
      if (progress.phase() == phase) {
        begun.countDown();
      }
    }

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }
  }

  /** A fit on a thread of its own. */
  private static final class Running {
    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final AtomicBoolean flag = new AtomicBoolean();
    private final Thread thread;

    Running(int threads, int starts, FitListener listener) {
      MixtureFitter fitter = new MixtureFitter(HOURS.withThreads(threads).withStarts(starts));
      thread =
          new Thread(
              () -> {
                try {
                  fitter.fit(MANY, listener);
                } catch (CancellationException e) {
                  thrown.set(e);
                }
                flag.set(Thread.currentThread().isInterrupted());
              });
      thread.start();
    }

    void assertStops() throws InterruptedException {
      long asked = System.nanoTime();
      thread.join();
      WorkerThreads.assertNone();
      assertTrue(System.nanoTime() - asked < TWO_SECONDS);
      assertInstanceOf(CancellationException.class, thrown.get());
    }
  }

  @ParameterizedTest
  @CsvSource({"1, START", "4, START", "1, CONVERGENCE", "4, CONVERGENCE"})
  @Timeout(60)
  void theListenerStopsAFit(int threads, Phase phase) throws InterruptedException {
    Watch watch = new Watch(phase);
    Running running = new Running(threads, phase == Phase.START ? 1000 : 1, watch);
    assertTrue(watch.begun.await(60, TimeUnit.SECONDS));
    watch.cancelled.set(true);
    running.assertStops();
    assertFalse(running.flag.get());
  }

  @ParameterizedTest
  @CsvSource({"1, START", "4, START", "1, CONVERGENCE", "4, CONVERGENCE"})
  @Timeout(60)
  void anInterruptStopsAFitAndIsKept(int threads, Phase phase) throws InterruptedException {
    Watch watch = new Watch(phase);
    Running running = new Running(threads, phase == Phase.START ? 1000 : 1, watch);
    assertTrue(watch.begun.await(60, TimeUnit.SECONDS));
    running.thread.interrupt();
    running.assertStops();
    assertTrue(running.flag.get());
  }

  @Test
  void anInterruptBeforehandStopsAFitAtOnce() {
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> new MixtureFitter(HOURS).fit(MANY));
    assertTrue(Thread.interrupted());
  }

  @Test
  void aFitThatEndsLeavesNoThreadBehind() throws InterruptedException {
    new MixtureFitter(HOURS.withMaxIterations(2).withStarts(2).withThreads(4)).fit(MANY);
    WorkerThreads.assertNone();
  }

  @Test
  void aFitThatFailsLeavesNoThreadBehind() throws InterruptedException {
    double[][] collinear = {{1, 1}, {2, 2}, {3, 3}, {4, 4}, {6, 6}};
    FitOptions options = FitOptions.DEFAULTS.withRegularisation(0).withThreads(4);
    assertThrows(FitException.class, () -> new MixtureFitter(options).fit(Samples.of(collinear)));
    WorkerThreads.assertNone();
  }
}
