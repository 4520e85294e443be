// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitOptions;
import org.mixtura.testing.Examples;
import org.mixtura.testing.Reference;
import org.mixtura.testing.WorkerThreads;

/** A search can be stopped at any time, and leaves nothing behind. */
@Timeout(60)
class SearchCancelTest {
  private static final Samples IRIS = Samples.of(Reference.iris());

  @AfterEach
  void nothingIsLeftBehind() throws InterruptedException {
    assertFalse(Thread.interrupted());
    WorkerThreads.assertNone();
  }

  private static SearchOptions options(int threads, Criterion criterion) {
    return Searches.threads(SearchOptions.DEFAULTS.withCriterion(criterion), threads);
  }

  private static void assertCancels(SearchOptions options, SearchListener listener) {
    assertThrows(
        CancellationException.class, () -> new ModelSearch(options).search(IRIS, listener));
  }

  /** Cancels once so many pieces of work are done. */
  private static final class CancelAfter implements SearchListener {
    private final int pieces;
    private final AtomicInteger done = new AtomicInteger();

    CancelAfter(int pieces) {
      this.pieces = pieces;
    }

    @Override
    public void advanced(Progress progress) {
      done.set(progress.done());
    }

    @Override
    public boolean cancelled() {
      return done.get() >= pieces;
    }
  }

  @ParameterizedTest
  @CsvSource({"1, BIC", "4, BIC", "1, CROSS_VALIDATION", "4, CROSS_VALIDATION"})
  void theListenerStopsASearchAfterTheFirstPieceOfWork(int threads, Criterion criterion) {
    CancelAfter listener = new CancelAfter(1);
    assertCancels(options(threads, criterion), listener);
    assertTrue(listener.done.get() <= threads, () -> listener.done + " pieces were done");
  }

  /** The first question is asked before the search, the thousandth within a fit. */
  @ParameterizedTest
  @CsvSource({"1, 1", "4, 1", "1, 1000", "4, 1000"})
  void theListenerStopsAFit(int threads, int question) {
    AtomicInteger asked = new AtomicInteger();
    SearchListener listener =
        new SearchListener() {
          @Override
          public void advanced(Progress progress) {
            // the questions are what counts here
          }

          @Override
          public boolean cancelled() {
            return asked.incrementAndGet() >= question;
          }
        };
    assertCancels(options(threads, Criterion.BIC), listener);
    assertTrue(asked.get() >= question);
  }

  @ParameterizedTest
  @CsvSource({"1, BIC", "4, BIC", "1, CROSS_VALIDATION", "4, CROSS_VALIDATION"})
  void anInterruptStopsASearchAndIsKept(int threads, Criterion criterion) {
    Thread caller = Thread.currentThread();
    AtomicBoolean once = new AtomicBoolean();
    SearchListener listener =
        progress -> {
          if (!once.getAndSet(true)) {
            caller.interrupt();
          }
        };
    assertCancels(options(threads, criterion), listener);
    assertTrue(Thread.interrupted());
  }

  @Test
  void anInterruptBeforehandStopsASearchAtOnce() {
    Thread.currentThread().interrupt();
    assertCancels(options(1, Criterion.BIC), SearchListener.NONE);
    assertTrue(Thread.interrupted());
  }

  /** Ten thousand million iterations of a single cell. */
  @Test
  void aFitThatWouldTakeHoursStops() {
    SearchOptions hours =
        Searches.among(CovarianceTypes.FULL, 5, 5)
            .withFit(FitOptions.DEFAULTS.withTolerance(0).withMaxIterations(Integer.MAX_VALUE));
    long end = System.nanoTime() + 300_000_000L;
    SearchListener listener =
        new SearchListener() {
          @Override
          public void advanced(Progress progress) {
            throw new AssertionError(progress);
          }

          @Override
          public boolean cancelled() {
            return System.nanoTime() > end;
          }
        };
    Samples samples = Samples.of(Examples.rows(3000, 3, 1));
    assertThrows(
        CancellationException.class, () -> new ModelSearch(hours).search(samples, listener));
  }

  @Test
  void aSearchAfterACancelledOneIsLikeAnyOther() {
    ModelSearch search = new ModelSearch(options(4, Criterion.BIC).withComponents(1, 3));
    Selection expected = search.search(IRIS);
    assertThrows(CancellationException.class, () -> search.search(IRIS, new CancelAfter(5)));
    Searches.assertSame(expected, search.search(IRIS));
    assertEquals("VEV, 2", expected.chosen().label());
  }

  @Test
  void aListenerThatThrowsEndsTheSearch() {
    assertThrows(
        IllegalStateException.class,
        () ->
            new ModelSearch(options(4, Criterion.BIC))
                .search(
                    IRIS,
                    progress -> {
                      throw new IllegalStateException("thrown on purpose");
                    }));
  }
}
