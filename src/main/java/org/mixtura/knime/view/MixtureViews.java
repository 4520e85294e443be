package org.mixtura.knime.view;

import java.util.stream.Stream;
import javax.swing.JComponent;
import org.mixtura.format.StoredModel;
import org.mixtura.plot.Exhibit;

/** What the model port shows. */
public final class MixtureViews {
  private MixtureViews() {}

  /** The parameters and, of numeric attributes, charts. The components' names are tab titles. */
  public static JComponent[] of(StoredModel stored) {
    Exhibit exhibit = Exhibit.of(stored);
    return Stream.of(ViewKind.COMPONENTS, ViewKind.CLUSTERS)
        .filter(kind -> kind.shows(exhibit))
        .map(kind -> tab(kind, exhibit))
        .toArray(JComponent[]::new);
  }

  private static JComponent tab(ViewKind kind, Exhibit exhibit) {
    JComponent tab = kind.component(exhibit);
    tab.setName(kind.label());
    return tab;
  }
}
