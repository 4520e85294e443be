// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Window;
import java.nio.file.Path;
import javax.swing.JFrame;
import javax.swing.JTextArea;
import weka.core.Instances;
import weka.core.converters.ConverterUtils.DataSource;
import weka.gui.GenericObjectEditor;
import weka.gui.LookAndFeel;
import weka.gui.explorer.Explorer.ExplorerPanel;

/** The Explorer in a window, as Weka opens it. */
final class ExplorerWindow {
  private final Explorer explorer;
  private final JFrame frame;

  private ExplorerWindow(Explorer explorer, JFrame frame) {
    this.explorer = explorer;
    this.frame = frame;
  }

  /** Opens it in Weka's default look and feel, with the installed packages. */
  static ExplorerWindow open(int width, int height) throws Exception {
    LookAndFeel.setLookAndFeel("com.formdev.flatlaf.FlatLightLaf");
    GenericObjectEditor.determineClasses();
    return Windows.ask(
        () -> {
          Explorer explorer = new Explorer();
          JFrame frame = new JFrame("Weka Explorer");
          frame.add(explorer, BorderLayout.CENTER);
          frame.setSize(width, height);
          frame.setVisible(true);
          return new ExplorerWindow(explorer, frame);
        });
  }

  JFrame frame() {
    return frame;
  }

  /** Loads data into the Preprocess tab. */
  void load(Path file) throws Exception {
    load(DataSource.read(file.toString()));
  }

  /** Puts data into the Preprocess tab. */
  void load(Instances data) throws Exception {
    Windows.run(() -> explorer.getPreprocessPanel().setInstances(data));
  }

  /** The data of the Preprocess tab. */
  Instances data() throws Exception {
    return Windows.ask(() -> explorer.getPreprocessPanel().getInstances());
  }

  /** Goes to a tab. */
  ExplorerPanel tab(String title) throws Exception {
    return Windows.ask(
        () -> {
          ExplorerPanel tab =
              explorer.getPanels().stream()
                  .filter(panel -> panel.getTabTitle().equals(title))
                  .findFirst()
                  .orElseThrow(() -> new IllegalStateException("no tab '" + title + "'"));
          explorer.getTabbedPane().setSelectedComponent((Component) tab);
          return tab;
        });
  }

  /** What the log says, after a click on its button. */
  String log() throws Exception {
    Windows.run(() -> Windows.button(explorer.m_LogPanel, "Log").doClick());
    Window log = Windows.titled("Log");
    return Windows.ask(() -> Windows.all(log, JTextArea.class).get(0).getText());
  }
}
