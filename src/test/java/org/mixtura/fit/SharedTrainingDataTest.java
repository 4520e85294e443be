// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.start.StartMethod;
import org.mixtura.testing.Examples;

/** Fits share what is found out about training data, and nothing of each other. */
class SharedTrainingDataTest {
  private static final Samples SAMPLES = Samples.of(Examples.rows(600, 3, 1));

  private static MixtureFitter fitter(StartMethod start, int components) {
    return new MixtureFitter(
        FitOptions.DEFAULTS.withComponents(components).withStart(start).withThreads(1));
  }

  /** Counts how often it is asked whether to stop, and stops the fit at a given count. */
  private static final class Listener implements FitListener {
    private final AtomicInteger asked = new AtomicInteger();
    private final int cancelAt;

    Listener(int cancelAt) {
      this.cancelAt = cancelAt;
    }

    @Override
    public void iterated(Progress progress) {
      // only how often it is asked matters here
    }

    @Override
    public boolean cancelled() {
      return asked.incrementAndGet() >= cancelAt;
    }
  }

  @ParameterizedTest
  @EnumSource(StartMethod.class)
  void aFitIsNotAskedForWhatLaterOnesNeed(StartMethod start) {
    TrainingData data = TrainingData.of(SAMPLES);
    Listener first = new Listener(Integer.MAX_VALUE);
    fitter(start, 2).fit(data, first);
    int asked = first.asked.get();
    fitter(start, 3).fit(data, FitListener.NONE);
    assertEquals(asked, first.asked.get());
  }

  /** The hierarchy and each k-means ask before each of their steps. */
  @ParameterizedTest
  @EnumSource(StartMethod.class)
  void aLaterFitCanBeCancelledInItsStarts(StartMethod start) {
    TrainingData data = TrainingData.of(SAMPLES);
    fitter(start, 2).fit(data, FitListener.NONE);
    Listener later = new Listener(2);
    assertThrows(CancellationException.class, () -> fitter(start, 3).fit(data, later));
    assertTrue(later.asked.get() <= 3, () -> "it went on until asked " + later.asked + " times");
  }
}
