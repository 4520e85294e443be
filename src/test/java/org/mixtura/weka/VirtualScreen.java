// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A display without a monitor, for tests that need windows: Xvfb, on a free number. */
final class VirtualScreen implements AutoCloseable {
  /** The message where there is none. */
  static final String MISSING =
      "there is no Xvfb on the PATH; on Debian and Ubuntu: apt-get install xvfb fonts-dejavu-core";

  private static final int SECONDS = 30;

  private final Process server;
  private final String display;

  private VirtualScreen(Process server, String display) {
    this.server = server;
    this.display = display;
  }

  private static Optional<Path> program() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "Xvfb"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Whether one can be started. */
  static boolean available() {
    return program().isPresent();
  }

  /**
   * Starts one.
   *
   * @param log takes its messages
   */
  static VirtualScreen start(Path log) throws Exception {
    Process server =
        new ProcessBuilder(
                program().orElseThrow(() -> new IOException(MISSING)).toString(),
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x1024x24",
                "-nolisten",
                "tcp",
                "-noreset")
            .redirectError(log.toFile())
            .start();
    try {
      // it prints the number when it is ready
      String number =
          CompletableFuture.supplyAsync(() -> server.inputReader().lines().findFirst())
              .get(SECONDS, TimeUnit.SECONDS)
              .orElseThrow(() -> new IOException("Xvfb ended at once; see " + log));
      return new VirtualScreen(server, ":" + number.strip());
    } catch (Exception e) {
      server.destroyForcibly();
      throw e;
    }
  }

  /** What DISPLAY must be. */
  String display() {
    return display;
  }

  @Override
  public void close() {
    server.destroy();
  }
}
