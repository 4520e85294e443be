// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import weka.clusterers.AbstractClusterer;
import weka.clusterers.GaussianMixture;
import weka.core.PluginManager;
import weka.gui.GenericObjectEditor;
import weka.gui.PropertyPanel;

/** Weka's object editor, restricted to the class GaussianMixture. */
final class MixtureEditor {
  private final GenericObjectEditor editor = new GenericObjectEditor();
  private final PropertyPanel options;
  private final JPanel panel = new JPanel(new BorderLayout());

  /**
   * An editor that shows the default options.
   *
   * @param changed called when an option has changed
   */
  MixtureEditor(Runnable changed) {
    GenericObjectEditor.registerEditors();
    String name = GaussianMixture.class.getName();
    // the classes that the editor offers for this type; Weka does not search for them
    PluginManager.addPlugin(name, name, name);
    editor.setClassType(GaussianMixture.class);
    editor.setValue(new GaussianMixture());
    options = new PropertyPanel(editor);
    options.setName("optionsPanel");
    editor.addPropertyChangeListener(event -> changed.run());
    panel.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createTitledBorder("Clusterer"),
            BorderFactory.createEmptyBorder(0, 5, 5, 5)));
    panel.add(options, BorderLayout.NORTH);
  }

  JPanel panel() {
    return panel;
  }

  /** The clusterer that is edited. */
  GaussianMixture value() {
    return (GaussianMixture) editor.getValue();
  }

  /** Replaces the clusterer that is edited. */
  void edit(GaussianMixture clusterer) {
    editor.setValue(clusterer);
  }

  /**
   * A copy of the clusterer, to be built; its options go into the editor's history, as in Weka's
   * tabs.
   */
  GaussianMixture use() throws Exception {
    options.addToHistory();
    return (GaussianMixture) AbstractClusterer.makeCopy(value());
  }
}
