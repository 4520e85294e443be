// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.view;

import java.util.stream.Stream;
import javax.swing.JComponent;
import org.mixtura.format.StoredModel;
import org.mixtura.plot.ChartData;

/** What the model port shows. */
public final class MixtureViews {
  private MixtureViews() {}

  /** The parameters and, of numeric attributes, charts. The components' names are tab titles. */
  public static JComponent[] of(StoredModel stored) {
    ChartData chartData = ChartData.of(stored);
    return Stream.of(ViewKind.COMPONENTS, ViewKind.CLUSTERS)
        .filter(kind -> kind.shows(chartData))
        .map(kind -> tab(kind, chartData))
        .toArray(JComponent[]::new);
  }

  private static JComponent tab(ViewKind kind, ChartData chartData) {
    JComponent tab = kind.component(chartData);
    tab.setName(kind.label());
    return tab;
  }
}
