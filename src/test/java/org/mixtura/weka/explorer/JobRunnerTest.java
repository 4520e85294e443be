// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Jobs beside Swing's thread: one at a time, and each has one outcome. */
class JobRunnerTest {
  private final TabDriver.Log log = new TabDriver.Log();
  private final TabDriver.Answers answers = new TabDriver.Answers();
  private final List<Object> ends = new ArrayList<>();
  private final JobRunner runner = TabDriver.of(this::runner);

  private JobRunner runner() {
    TabLog tabLog = new TabLog();
    tabLog.set(log);
    return new JobRunner(tabLog, answers, new ProgressView(), () -> {});
  }

  private void start(Callable<Object> work) {
    TabDriver.on(
        () -> runner.start(new Job<>("sums", new RunProgress("Adding up"), work, ends::add)));
  }

  private void await() {
    TabDriver.until(() -> !TabDriver.of(runner::busy));
    // what comes after the end of being busy, in the same event
    TabDriver.on(() -> {});
  }

  @Test
  void handsOverWhatCameOfIt() {
    start(() -> EventQueue.isDispatchThread() ? "blocked Swing" : "sum");
    await();
    assertEquals(List.of("sum"), ends);
    assertEquals(List.of("Started sums", "Finished sums"), log.messages);
    assertEquals("OK", log.status);
  }

  @Test
  void doesOneThingAtATime() {
    CountDownLatch latch = new CountDownLatch(1);
    start(
        () -> {
          latch.await();
          return "first";
        });
    IllegalStateException refused =
        TabDriver.of(
            () ->
                assertThrows(
                    IllegalStateException.class,
                    () -> runner.start(new Job<>("", new RunProgress(""), () -> 1, ends::add))));
    assertTrue(refused.getMessage().contains("running"), refused.getMessage());
    latch.countDown();
    await();
    assertEquals(List.of("first"), ends);
  }

  @Test
  void stopsWorkThatWaits() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    start(
        () -> {
          begun.countDown();
          new CountDownLatch(1).await();
          return "never";
        });
    begun.await();
    TabDriver.on(runner::stop);
    assertFalse(TabDriver.of(runner::stoppable));
    await();
    assertEquals(List.of(), ends);
    assertEquals(List.of("Started sums", "Interrupted sums"), log.messages);
    assertEquals(0, log.running);
    assertEquals(List.of(), answers.errors);
  }

  /** Work that does not react to the interrupt counts as stopped all the same. */
  @Test
  void stopsWorkThatDoesNotNotice() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    start(
        () -> {
          begun.countDown();
          while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
          }
          return "late";
        });
    begun.await();
    TabDriver.on(runner::stop);
    await();
    assertEquals(List.of(), ends);
    assertEquals("Interrupted", log.status);
  }

  @Test
  void stoppingNothingDoesNothing() {
    TabDriver.on(runner::stop);
    assertEquals(List.of(), log.messages);
    start(() -> "sum");
    await();
    assertEquals(List.of("sum"), ends);
  }

  @Test
  void tellsWhatWentWrong() {
    start(
        () -> {
          throw new IllegalArgumentException("too many rows");
        });
    await();
    assertEquals(List.of("Started sums", "too many rows"), log.messages);
    assertEquals(List.of("Problem in sums:\ntoo many rows"), answers.errors);
    assertEquals(List.of(), ends);
    assertEquals(0, log.running);
  }

  /** After them, too, something else can be started. */
  @Test
  void survivesErrorsWithoutMessage() {
    start(
        () -> {
          throw new OutOfMemoryError();
        });
    await();
    assertEquals("java.lang.OutOfMemoryError", log.messages.get(1));
    start(() -> "sum");
    await();
    assertEquals(List.of("sum"), ends);
  }

  @Test
  void tellsWhatWentWrongAtTheEnd() {
    TabDriver.on(
        () ->
            runner.start(
                new Job<>(
                    "sums",
                    new RunProgress(""),
                    () -> "sum",
                    sum -> {
                      throw new IllegalStateException("no room for the " + sum);
                    })));
    await();
    assertEquals(List.of("Problem in sums:\nno room for the sum"), answers.errors);
  }
}
