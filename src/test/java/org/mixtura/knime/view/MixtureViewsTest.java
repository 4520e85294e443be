// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.StoredModel;
import org.mixtura.knime.Tables;
import org.mixtura.knime.port.GaussianMixturePortObject;
import org.mixtura.testing.Reference;

/** The tabs of the model port. */
class MixtureViewsTest {
  private static StoredModel fitted(Samples samples) {
    FitOptions options =
        FitOptions.DEFAULTS
            .withStarts(2)
            .withComponents(2)
            .withCovarianceType(CovarianceTypes.DIAG);
    return StoredModel.of(new MixtureFitter(options).fit(samples));
  }

  private static Samples nominal() {
    Samples.Builder builder =
        Samples.builder(List.of(), List.of(new CategoricalAttribute("h", List.of("p", "q", "r"))));
    for (int i = 0; i < 60; i++) {
      builder.add(new double[] {i % 7 % 3});
    }
    return builder.build();
  }

  private static void assertTabs(StoredModel stored, String... names) throws Exception {
    JComponent[] tabs = new GaussianMixturePortObject(stored).getViews();
    assertEquals(List.of(names), Arrays.stream(tabs).map(JComponent::getName).toList());
    for (Dimension size : Window.SIZES) {
      for (JComponent tab : new GaussianMixturePortObject(stored).getViews()) {
        assertTrue(Window.colours(Window.of(tab).paint(size)) > 3, tab.getName());
      }
    }
  }

  @Test
  void thereAreComponentsAndClusters() throws Exception {
    StoredModel iris = fitted(Tables.samples(List.of("a", "b", "c", "d"), Reference.iris()));
    assertTabs(iris, "Components", "Clusters");
  }

  @Test
  void aModelThatKnowsNothingOfItsFitHasThemToo() throws Exception {
    StoredModel iris = fitted(Tables.samples(List.of("a", "b", "c", "d"), Reference.iris()));
    assertTabs(StoredModel.of(iris.model()), "Components", "Clusters");
  }

  @Test
  void withoutNumbersThereIsNothingToDraw() throws Exception {
    assertTabs(fitted(nominal()), "Components");
  }
}
