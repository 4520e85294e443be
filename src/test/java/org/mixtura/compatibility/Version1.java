// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The files that version 1.0.0 wrote; a README beside them says how. */
final class Version1 {
  private static final String FOLDER = "1.0.0/";

  private Version1() {}

  static byte[] bytes(String file) {
    try (InputStream in = Version1.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no stored file " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static Path path(String file) throws URISyntaxException {
    return Path.of(Version1.class.getResource(FOLDER + file).toURI());
  }
}
