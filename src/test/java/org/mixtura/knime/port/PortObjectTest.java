// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.Tables;
import org.mixtura.testing.Complaint;
import org.mixtura.testing.Reference;

/** The port object: its summary, its specification and its stored form. */
class PortObjectTest {
  private static final List<String> NAMES = List.of("größe", "a \"b\" <c> & 'd'", "pl\n", "%");

  private static GaussianMixturePortObject iris(String type) {
    return new GaussianMixturePortObject(
        StoredModel.of(
            new MixtureFitter(
                    FitOptions.DEFAULTS
                        .withStarts(2)
                        .withComponents(3)
                        .withCovarianceType(CovarianceTypes.named(type)))
                .fit(Tables.samples(NAMES, Reference.iris()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "tied", "diag", "spherical", "tied-diag", "tied-spherical"})
  void itIsLoadedBitForBit(String type) throws Exception {
    GaussianMixturePortObject object = iris(type);
    GaussianMixturePortObject loaded = Stored.load(Stored.save(object), object.getSpec());
    assertEquals(ModelJson.format(object.stored()), ModelJson.format(loaded.stored()));
    assertTrue(loaded.stored().quantiles().isPresent());
    assertEquals(object.getSpec(), loaded.getSpec());
    assertEquals(object, loaded);
    assertEquals(NAMES, loaded.getSpec().numericColumns());
  }

  @Test
  void theSpecIsLoadedAsItWasSaved() throws Exception {
    GaussianMixturePortObjectSpec spec =
        new GaussianMixturePortObjectSpec(NAMES, List.of("h", "日本"), 7, true);
    GaussianMixturePortObjectSpec loaded = Stored.load(Stored.save(spec));
    assertEquals(NAMES, loaded.numericColumns());
    assertEquals(List.of("h", "日本"), loaded.nominalColumns());
    assertEquals(7, loaded.components());
    assertTrue(loaded.hasQuantiles());
    assertEquals(spec, loaded);
    assertNotEquals(spec, new GaussianMixturePortObjectSpec(NAMES, List.of("h", "日本"), 7, false));
  }

  @Test
  void aSpecWithoutColumnsIsASpecToo() throws Exception {
    GaussianMixturePortObjectSpec spec =
        new GaussianMixturePortObjectSpec(List.of(), List.of(), 1, false);
    assertEquals(spec, Stored.load(Stored.save(spec)));
  }

  @Test
  void theSpecIsThatOfTheModel() {
    GaussianMixturePortObjectSpec spec = iris("full").getSpec();
    assertEquals(new GaussianMixturePortObjectSpec(NAMES, List.of(), 3, true), spec);
    StoredModel bare = StoredModel.of(iris("full").stored().model());
    assertEquals(
        new GaussianMixturePortObjectSpec(NAMES, List.of(), 3, false),
        new GaussianMixturePortObject(bare).getSpec());
  }

  @Test
  void theSummaryHasComponentsTypeAndColumns() {
    assertEquals("3 components, full (VVV), 4 columns", iris("full").getSummary());
  }

  @Test
  void anotherVersionIsRefused() throws Exception {
    GaussianMixturePortObject object = iris("diag");
    String version = "key=\"version\" type=\"xint\" value=\"1\"";
    // the serializer's own version is of the same form: change ours, which follows it
    byte[] other =
        Stored.changed(
            Stored.save(object),
            version + "/>\n<entry key=\"model\"",
            version.replace("\"1\"", "\"2\"") + "/>\n<entry key=\"model\"");
    Complaint.assertWords(
        assertThrows(IOException.class, () -> Stored.load(other, object.getSpec())).getMessage(),
        "version 2",
        "reads 1");
  }

  @Test
  void aSpecOfAnotherVersionIsRefused() {
    ModelContent content = new ModelContent("spec");
    iris("tied").getSpec().save(content);
    content.addInt("version", 9);
    Complaint.assertWords(
        assertThrows(
                InvalidSettingsException.class,
                () -> new GaussianMixturePortObjectSpec().load(content))
            .getMessage(),
        "version 9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixtura-9", "", "{"})
  void aBrokenModelIsRefused(String format) throws Exception {
    GaussianMixturePortObject object = iris("tied");
    byte[] broken = Stored.changed(Stored.save(object), "mixtura-1", format);
    Complaint.assertWords(
        assertThrows(IOException.class, () -> Stored.load(broken, object.getSpec())).getMessage(),
        "Gaussian mixture is broken");
  }

  @Test
  void noModelAtAllIsRefused() {
    for (String text : new String[] {null, "", "no JSON", "[]"}) {
      ModelContent content = new ModelContent("object");
      content.addInt("version", 1);
      content.addString("model", text);
      Complaint.assertWords(
          assertThrows(
                  InvalidSettingsException.class,
                  () -> new GaussianMixturePortObject().load(content, null, null))
              .getMessage(),
          "broken");
    }
  }
}
