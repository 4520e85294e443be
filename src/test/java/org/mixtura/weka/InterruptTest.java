// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;

/** Explorer's Stop button interrupts the thread that builds; it waits for two seconds at most. */
class InterruptTest {
  private static final String ENDLESS = "-tol 0 -I 1000000000 ";

  @TempDir private Path folder;

  /** A thread that builds, and what came of it. */
  private static final class Build {
    private final GaussianMixture clusterer;
    private final Thread thread;
    private Throwable thrown;

    Build(Instances data, String options) {
      clusterer = WekaData.withOptions(options);
      thread = new Thread(() -> build(data));
      thread.start();
    }

    private void build(Instances data) {
      try {
        clusterer.buildClusterer(data);
      } catch (Throwable e) {
        thrown = e;
      }
    }

    /** Interrupts after a while. */
    Throwable stopAfter(int milliseconds) throws InterruptedException {
      thread.join(milliseconds);
      assertTrue(thread.isAlive(), () -> "it was over: " + thrown);
      thread.interrupt();
      thread.join(2000);
      assertFalse(thread.isAlive(), "it goes on");
      return thrown;
    }
  }

  /** In the search for a start (20,000 rows take long) and in the run to convergence. */
  @ParameterizedTest
  @CsvSource({"1, 100", "1, 1500", "2, 100", "2, 1500", "0, 700"})
  void stopsALongBuild(int slots, int milliseconds) throws Exception {
    Instances data = WekaData.groups(5, 20_000, 10);
    Build build = new Build(data, ENDLESS + "-N 10 -num-slots " + slots);
    assertInstanceOf(InterruptedException.class, build.stopAfter(milliseconds));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void stopsAnEndlessRunOnFewRows(int slots) throws Exception {
    Instances data = WekaData.groups(3, 60, 2);
    Build build = new Build(data, ENDLESS + "-N 3 -num-slots " + slots);
    assertInstanceOf(InterruptedException.class, build.stopAfter(500));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 800, 1400})
  void stopsWithManyAttributes(int milliseconds) throws Exception {
    Instances data = WekaData.groups(3, 2000, 300);
    Build build = new Build(data, ENDLESS + "-N 4 -num-slots 1");
    assertInstanceOf(InterruptedException.class, build.stopAfter(milliseconds));
  }

  /** With so many rows as well, preparing the starts alone takes seconds. */
  @Test
  void stopsWhileStartsArePrepared() throws Exception {
    Build build = new Build(WekaData.groups(3, 12_000, 500), "-N 3 -num-slots 2");
    assertInstanceOf(InterruptedException.class, build.stopAfter(1000));
  }

  /** In one of its many fits. */
  @ParameterizedTest
  @CsvSource({"1, 300", "2, 900", "0, 1500"})
  void stopsASearch(int slots, int milliseconds) throws Exception {
    Instances data = WekaData.groups(5, 5000, 6);
    Build build = new Build(data, ENDLESS + "-N 2 -max 9 -C auto -num-slots " + slots);
    assertInstanceOf(InterruptedException.class, build.stopAfter(milliseconds));
    assertTrue(build.clusterer.toString().contains("no clusterer built yet"));
  }

  @Test
  void stopsBeforeItBegins() {
    Thread.currentThread().interrupt();
    try {
      assertThrows(InterruptedException.class, () -> WekaData.built(WekaData.groups(2, 20, 2), ""));
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void leavesNoModelAndNoThreads() throws Exception {
    Build build = new Build(WekaData.groups(5, 20_000, 10), ENDLESS + "-N 10 -num-slots 4");
    build.stopAfter(500);
    assertTrue(build.clusterer.toString().contains("no clusterer built yet"));
    long end = System.nanoTime() + 2_000_000_000L;
    while (workers() > 0 && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertEquals(0, workers());
  }

  @Test
  void aBuildLeavesNoThreads() throws Exception {
    WekaData.built(WekaData.groups(3, 500, 2), "-num-slots 4");
    assertEquals(0, workers());
  }

  private static long workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("mixtura"))
        .count();
  }

  @Test
  void leavesNoExport() throws Exception {
    Path file = folder.resolve("model.json");
    String export = " -export-model " + file;
    new Build(WekaData.groups(3, 60, 2), ENDLESS + export).stopAfter(300);
    assertEquals(0, files());
    Files.writeString(file, "old");
    new Build(WekaData.groups(3, 60, 2), ENDLESS + export).stopAfter(300);
    assertEquals("old", Files.readString(file));
    assertEquals(1, files());
  }

  private long files() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void canBeBuiltAgain() throws Exception {
    Instances data = WekaData.groups(3, 60, 2);
    Build build = new Build(data, ENDLESS + "-N 3");
    build.stopAfter(200);
    build.clusterer.setMaxIterations(10);
    build.clusterer.buildClusterer(data);
    assertEquals(WekaData.built(data, "-tol 0 -I 10 -N 3").toString(), build.clusterer.toString());
  }
}
