// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.Color;
import java.awt.Container;
import java.nio.file.Path;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenuBar;

/**
 * Takes the pictures of windows that the documentation shows. Arguments: a folder with iris.arff,
 * and one for the pictures.
 */
public final class PicturesDriver {
  private final Path data;
  private final Screenshots pictures;
  private final ExplorerWindow window;

  private PicturesDriver(Path data, Path pictures) throws Exception {
    this.data = data;
    this.pictures = new Screenshots(pictures);
    window = ExplorerWindow.open(960, 720);
  }

  public static void main(String[] args) {
    Program.run(
        () -> {
          PicturesDriver driver = new PicturesDriver(Path.of(args[0]), Path.of(args[1]));
          driver.clusterTab();
          driver.mixtureTab();
          System.out.println("done");
        });
  }

  /** The Cluster tab on iris, and the charts of its result before it. */
  private void clusterTab() throws Exception {
    JFrame charts = charts();
    Windows.run(() -> addTitle(charts));
    Windows.run(() -> charts.setLocation(390, 95));
    Charts.in(charts).picture();
    pictures.area("explorer", window.frame().getBounds());
    Windows.run(charts::dispose);
  }

  /** The tab for mixtures on iris. */
  private void mixtureTab() throws Exception {
    MixtureTabUser user = new MixtureTabUser((Container) window.tab("Gaussian mixture"));
    user.configure("-N 3");
    user.fit();
    pictures.area("explorer-tab", window.frame().getBounds());
  }

  private JFrame charts() throws Exception {
    window.load(data.resolve("iris.arff"));
    ClusterTab tab = new ClusterTab((ClustererPanel) window.tab("Cluster"));
    String result = tab.run("weka.clusterers.GaussianMixture -N 3", ClusterTab.CLASSES);
    tab.choose(result, "Mixture charts");
    JFrame opened = (JFrame) Windows.titled("Mixture charts: " + result);
    Charts.in(opened).picture();
    return opened;
  }

  /** No window manager draws one here. */
  private static void addTitle(JFrame window) {
    JMenuBar bar = new JMenuBar();
    bar.add(new JLabel("  " + window.getTitle()));
    window.setJMenuBar(bar);
    window.getRootPane().setBorder(BorderFactory.createLineBorder(Color.GRAY));
    window.pack();
  }
}
