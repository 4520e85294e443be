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

/** Weka's object editor on a Gaussian mixture; it can choose no other class. */
final class MixtureEditor {
  private final GenericObjectEditor editor = new GenericObjectEditor();
  private final PropertyPanel options;
  private final JPanel panel = new JPanel(new BorderLayout());

  /**
   * An editor of default options.
   *
   * @param changed called when an option was
   */
  MixtureEditor(Runnable changed) {
    GenericObjectEditor.registerEditors();
    String name = GaussianMixture.class.getName();
    // what the chooser offers for this type; Weka looks for none itself
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

  /** The mixture that is edited. */
  GaussianMixture value() {
    return (GaussianMixture) editor.getValue();
  }

  /** Edits the options of a mixture. */
  void edit(GaussianMixture clusterer) {
    editor.setValue(clusterer);
  }

  /** A copy to be built, which goes into the editor's history as in Weka's tabs. */
  GaussianMixture use() throws Exception {
    options.addToHistory();
    return (GaussianMixture) AbstractClusterer.makeCopy(value());
  }
}
