// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that are never seen, or left, half-written. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file beside its place and then moves it there.
   *
   * @param what it is, for the message
   * @throws IOException if it cannot be written; the message names the file
   */
  public static void write(byte[] content, Path file, String what) throws IOException {
    checkWritable(file, what);
    Path target = file.toAbsolutePath();
    Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(beside, content, StandardOpenOption.CREATE_NEW);
      move(beside, target);
    } catch (IOException e) {
      throw new IOException("cannot write %s '%s': %s".formatted(what, file, e), e);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Finds out whether a file could be written.
   *
   * @param what it is, for the message
   * @throws IOException if not; the message says why
   */
  public static void checkWritable(Path file, String what) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    String why = null;
    if (folder == null || Files.isDirectory(file)) {
      why = "it is a folder";
    } else if (!Files.isDirectory(folder)) {
      why = "there is no folder '" + folder + "'";
    } else if (!Files.isWritable(folder)) {
      why = "the folder '" + folder + "' is not writable";
    } else if (Files.exists(file) && !Files.isWritable(file)) {
      why = "it exists and is not writable";
    }
    if (why != null) {
      throw new IOException("cannot write %s '%s': %s".formatted(what, file, why));
    }
  }
}
