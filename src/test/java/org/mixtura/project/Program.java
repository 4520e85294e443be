// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program in a folder, and keeps what it prints. */
final class Program {
  private static final int SECONDS = 180;

  private Program() {}

  /**
   * What a run left.
   *
   * @param exit its exit code
   * @param out what it printed, on both streams
   */
  record Output(int exit, String out) {}

  static Output run(Path folder, List<String> command) throws IOException, InterruptedException {
    // a file needs no draining
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError(command + " runs on after " + SECONDS + " s");
    }
    return new Output(process.exitValue(), Files.readString(out));
  }
}
