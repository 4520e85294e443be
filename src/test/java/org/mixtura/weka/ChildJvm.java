// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import weka.core.Utils;

/**
 * Runs Weka in a JVM of its own, with a WEKA_HOME of its own, offline and, unless a test needs
 * windows, without a screen.
 */
final class ChildJvm {
  private static final int SECONDS = 180;
  private static final String NETLIB = "com.github.fommil.netlib.";

  private final Path jars;
  private final Path folder;

  /**
   * For one Weka.
   *
   * @param jars the folder with its jars
   * @param folder where it works, with home/ as its WEKA_HOME
   */
  ChildJvm(Path jars, Path folder) {
    this.jars = jars;
    this.folder = folder;
  }

  /**
   * What a run printed.
   *
   * @param out standard output
   * @param err standard error
   */
  record Output(String out, String err) {
    /** Both, for messages of assertions. */
    String all() {
      return "--- out\n" + out + "--- err\n" + err;
    }
  }

  Path home() {
    return folder.resolve("home");
  }

  /** Deletes and creates its folder. */
  void clear() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }

  /**
   * Runs a main class of Weka. Its exit code says nothing: Weka's is always 0.
   *
   * @param line class and arguments, quoted as Weka does it
   * @param more arguments that are taken as they are
   */
  Output run(String line, String... more) throws Exception {
    return output(builder("-Djava.awt.headless=true", allJars(), line, more));
  }

  /**
   * Runs a main class of Weka, or one that stands beside Weka's, on a display.
   *
   * @param classes a folder of more classes
   */
  Output runOn(VirtualScreen screen, Path classes, String... line) throws Exception {
    String path = classes + File.pathSeparator + allJars();
    ProcessBuilder builder = builder("-Djava.awt.headless=false", path, "", line);
    builder.environment().put("DISPLAY", screen.display());
    return output(builder);
  }

  /** No path of files: Windows knows none with a star. */
  private String allJars() {
    return jars + File.separator + "*";
  }

  private ProcessBuilder builder(String option, String path, String line, String... more)
      throws Exception {
    List<String> command = command();
    command.addAll(List.of(option, "-cp", path));
    command.addAll(List.of(Utils.splitOptions(line)));
    command.addAll(List.of(more));
    return new ProcessBuilder(command);
  }

  private Output output(ProcessBuilder builder) throws Exception {
    // files need no draining
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        builder
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    Output output = new Output(Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    if (!ended) {
      throw new AssertionError(
          builder.command() + " goes on after " + SECONDS + " s\n" + output.all());
    }
    return output;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m",
            "-Dfile.encoding=UTF-8",
            "-DWEKA_HOME=" + home(),
            "-Duser.home=" + folder,
            "-Dweka.packageManager.offline=true"));
    // otherwise netlib searches for native libraries, and warns that there are none
    for (String kind : List.of("BLAS", "LAPACK", "ARPACK")) {
      command.add("-D" + NETLIB + kind + "=" + NETLIB + "F2j" + kind);
    }
    return command;
  }
}
