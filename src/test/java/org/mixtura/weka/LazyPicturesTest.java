// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixtura.testing.RecordingClassLoader;

/** The classes that pictures need are not loaded before one is drawn. */
class LazyPicturesTest {
  @TempDir private Path folder;

  /** What is done in a class loader of its own. */
  public static final class Scenario {
    /** A fit, a search and their reports. */
    public void runWithoutPictures() throws Exception {
      String fit = WekaData.built(WekaData.faithful(), "-starts 2").toString();
      String search =
          WekaData.built(WekaData.faithful(), "-max 3 -C auto -families full,tied").toString();
      if (fit.isEmpty() || search.isEmpty()) {
        throw new IllegalStateException("there is no report");
      }
    }

    /** A fit with a picture. */
    public void draw(Path file) throws Exception {
      WekaData.built(WekaData.faithful(), "-starts 2 -plot " + file);
    }
  }

  @Test
  void theChartsAreLoadedWhenAPictureIsDrawn() throws Exception {
    try (RecordingClassLoader loader = new RecordingClassLoader()) {
      Class<?> type = loader.loadClass(Scenario.class.getName());
      Object scenario = type.getConstructor().newInstance();
      type.getMethod("runWithoutPictures").invoke(scenario);
      assertEquals(Set.of(), loader.loaded("org.jfree"));
      assertEquals(Set.of(), loader.loaded("org.mixtura.plot.ChartFile"));
      assertEquals(Set.of(), loader.loaded("org.mixtura.plot.ChartKind"));
      assertEquals(Set.of(), loader.loaded("com.google.gson"));
      type.getMethod("draw", Path.class).invoke(scenario, folder.resolve("picture.png"));
      assertFalse(loader.loaded("org.jfree").isEmpty(), "this test sees nothing");
    }
  }
}
