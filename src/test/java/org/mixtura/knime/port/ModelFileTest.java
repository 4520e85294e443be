// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.InvalidSettingsException;
import org.mixtura.testing.Complaint;

/** Paths and URLs. */
class ModelFileTest {
  private static void assertRefused(String setting, String... words) {
    Complaint.assertWords(
        assertThrows(InvalidSettingsException.class, () -> ModelFile.of(setting)).getMessage(),
        words);
  }

  @Test
  void aPathIsThatFile() throws Exception {
    assertEquals(Path.of("/data/größe 1.json"), ModelFile.of("/data/größe 1.json"));
    assertEquals(Path.of("relative.json"), ModelFile.of("  relative.json "));
    assertEquals(Path.of("/a%20b"), ModelFile.of("/a%20b"));
  }

  @Test
  void aFileUrlIsThatFile() throws Exception {
    Path path = Path.of("").toAbsolutePath().resolve("größe 1.json");
    assertEquals(path, ModelFile.of(path.toUri().toString()));
    assertEquals(path, ModelFile.of(path.toUri().toASCIIString()));
    assertEquals(path, ModelFile.of(path.toUri().toString().replace("%20", " ")));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void noFileIsRefused(String setting) {
    assertRefused(setting, "no file", "path");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://example.org/m.json", "knime://LOCAL/m.json", "s3://bucket/m.json"})
  void otherUrlsAreRefused(String setting) {
    assertRefused(setting, setting, "no local file", "file:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:relative.json", "file://host/m.json", "file:///a%zz", "a\0b"})
  void whatIsNoPathIsRefused(String setting) {
    assertRefused(setting, setting);
  }
}
