// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.mixtura.format.ModelJson;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.knime.port.GaussianMixturePortObjectSpec;
import org.mixtura.knime.port.Stored;

/** The model port of a workflow that version 1.0.0 executed. */
class StoredPortTest {
  private static final String OBJECT = "port/object.zip";
  private static final String SPEC = "port/spec.zip";

  private static GaussianMixturePortObjectSpec spec() throws IOException {
    return Stored.load(Version1.bytes(SPEC));
  }

  private static GaussianMixturePortObject object() throws Exception {
    return Stored.load(Version1.bytes(OBJECT), spec());
  }

  /** What is in a zip, each entry's XML as a list. */
  private static Map<String, Map<String, String>> entries(byte[] zip) throws IOException {
    Map<String, Map<String, String>> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        entries.put(entry.getName(), content.length == 0 ? Map.of() : XmlListing.of(content));
      }
    }
    return entries;
  }

  @Test
  void theModelIsTheOneThatWasStored() throws Exception {
    GaussianMixturePortObject object = object();
    assertEquals(Version1.text("model-mixed.json"), ModelJson.format(object.stored()));
    assertEquals("2 components, diag (VVI), 4 columns", object.getSummary());
  }

  @Test
  void theSpecTellsWhatItTold() throws Exception {
    GaussianMixturePortObjectSpec spec = spec();
    assertEquals(List.of("größe", "b \"*/\" <%>"), spec.numericColumns());
    assertEquals(List.of("kind", "half"), spec.nominalColumns());
    assertEquals(2, spec.components());
    assertTrue(spec.hasQuantiles());
    assertEquals(object().getSpec(), spec);
  }

  @Test
  void theObjectIsSavedAsItWas() throws Exception {
    assertEquals(entries(Version1.bytes(OBJECT)), entries(Stored.save(object())));
  }

  @Test
  void theSpecIsSavedAsItWas() throws Exception {
    assertEquals(entries(Version1.bytes(SPEC)), entries(Stored.save(spec())));
  }
}
