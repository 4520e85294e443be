// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.model.GaussianMixture;
import org.mixtura.testing.Reference;

/** The Python of the pages reads a model file and computes what Mixtura does. */
class PythonSnippetsTest {
  private static final double[][] ROWS = {{1.8, 54}, {3, 95}, {4.5, 82}};

  @TempDir private Path folder;
  private Fit fit;

  @BeforeEach
  void write() throws IOException, InterruptedException {
    assumeTrue(
        hasLibraries(),
        "there is no python3 with NumPy and SciPy on the PATH: Python is not tried");
    fit =
        new MixtureFitter(FitOptions.DEFAULTS.withComponents(2))
            .fit(Samples.of(Reference.faithful()));
    ModelJson.write(StoredModel.of(fit), folder.resolve("faithful.json"));
  }

  private boolean hasLibraries() throws InterruptedException {
    try {
      return Program.run(folder, List.of("python3", "-c", "import numpy, scipy")).exit() == 0;
    } catch (IOException e) {
      return false; // no python3
    }
  }

  @Test
  void readmeGivesTheLogDensityAndTheFlag() throws Exception {
    String[] lines = run("README.md");
    double expected = fit.model().logDensity(new double[] {3, 95});
    assertEquals(expected, Double.parseDouble(lines[0]), 1e-9 * Math.abs(expected));
    assertEquals(expected < fit.quantiles().at(0.01) ? "True" : "False", lines[1]);
    assertEquals(2, lines.length);
  }

  @Test
  void javaPageGivesLogDensitiesAndProbabilities() throws Exception {
    GaussianMixture model = fit.model();
    String[] lines = run("docs/java.md");
    assertEquals(ROWS.length, lines.length);
    for (int i = 0; i < ROWS.length; i++) {
      double[] figures =
          Arrays.stream(lines[i].split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
      double[] probabilities = model.responsibilities(ROWS[i]);
      assertEquals(1 + probabilities.length, figures.length);
      assertEquals(model.logDensity(ROWS[i]), figures[0], 1e-9);
      for (int k = 0; k < probabilities.length; k++) {
        assertEquals(probabilities[k], figures[1 + k], 1e-9);
      }
    }
  }

  /** What the page's one piece of Python prints, line by line. */
  private String[] run(String page) throws Exception {
    List<Snippet> snippets = Snippet.of(page, "python");
    assertEquals(1, snippets.size());
    Path script = Files.writeString(folder.resolve("snippet.py"), snippets.get(0).code());
    Program.Output output = Program.run(folder, List.of("python3", script.toString()));
    assertEquals(0, output.exit(), output.out());
    return output.out().lines().toArray(String[]::new);
  }
}
