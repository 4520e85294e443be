// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.Container;
import java.awt.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import weka.gui.treevisualizer.TreeVisualizer;

/**
 * Acts in the Explorer as a user does, and prints what is seen. Each line begins with its case in
 * brackets; a case that went through ends with "done". Arguments: a folder with iris.arff, and one
 * for pictures of the screen.
 */
public final class ExplorerDriver {
  private static final String CHARTS = "Mixture charts";

  private final Path data;
  private final Screenshots screenshots;
  private final ExplorerWindow window;

  private ExplorerDriver(Path data, Screenshots screenshots) throws Exception {
    this.data = data;
    this.screenshots = screenshots;
    window = ExplorerWindow.open(1100, 800);
    window.load(data.resolve("iris.arff"));
  }

  public static void main(String[] args) {
    Program.run(
        () -> {
          Screenshots screenshots = new Screenshots(Path.of(args[1]));
          new ExplorerDriver(Path.of(args[0]), screenshots).drive();
        });
  }

  private void drive() throws Exception {
    ClusterTab tab = new ClusterTab((ClustererPanel) window.tab("Cluster"));
    String mixture = tab.run("weka.clusterers.GaussianMixture -N 3", ClusterTab.CLASSES);
    take("charts", () -> charts(tab, mixture));
    take("tree", () -> tree(tab, mixture));
    take("saved", () -> saved(tab, mixture));
    take("others", () -> others(tab));
    MixtureTabCases cases = new MixtureTabCases(window, data);
    take("tab fit", () -> cases.fit(text -> say("tab fit", text)));
    take("tab save", () -> cases.save(text -> say("tab save", text)));
    take("tab add", () -> cases.addToData(text -> say("tab add", text)));
    take("tab fail", () -> cases.fail(text -> say("tab fail", text)));
    take("tab stop", () -> cases.stop(text -> say("tab stop", text)));
  }

  private void take(String name, Program.Steps steps) throws Exception {
    try {
      steps.take();
      say(name, "done");
    } catch (Throwable e) {
      say(name, "failed: " + e);
      e.printStackTrace(System.out);
    }
    screenshots.screen(name);
    closeAllButTheExplorer();
  }

  private void closeAllButTheExplorer() throws Exception {
    Windows.run(
        () -> {
          for (Window other : Window.getWindows()) {
            if (other != window.frame()) {
              other.dispose();
            }
          }
        });
  }

  private static void say(String name, String what) {
    System.out.println("[" + name + "] " + what);
  }

  private void charts(ClusterTab tab, String result) throws Exception {
    tab.output().lines().filter(l -> l.startsWith("Incorrectly")).forEach(l -> say("charts", l));
    say("charts", "menu: " + tab.menu(result));
    tab.choose(result, CHARTS);
    Container opened = Windows.titled(CHARTS + ": ");
    show("charts", opened);
    chooseAttributes(Charts.in(opened));
    savePicture(opened);
  }

  private static void chooseAttributes(Charts charts) throws Exception {
    charts.change(() -> charts.across().setSelectedItem("petallength"));
    say("charts", "X: " + charts.title());
    charts.change(() -> charts.up().setSelectedItem("sepallength"));
    say("charts", "X and Y: " + charts.title());
  }

  private void savePicture(Container opened) throws Exception {
    Path file = data.resolve("picture.png");
    SwingUtilities.invokeLater(() -> Windows.named(opened, JButton.class, "savePicture").doClick());
    Windows.chooseFile(file);
    Windows.await("the file " + file, () -> Files.exists(file));
    say("charts", "saved: " + !Screenshots.blank(ImageIO.read(file.toFile())));
  }

  /** Goes through all charts, ends with the first, and returns the title of each. */
  private void show(String name, Container container) throws Exception {
    Charts charts = Charts.in(container);
    List<String> choices = charts.choices();
    charts.picture();
    say(name, choices.get(0) + ": " + charts.title());
    screenshots.screen(name + "-" + choices.get(0));
    for (int choice = 1; choice < choices.size(); choice++) {
      charts.choose(choice);
      say(name, choices.get(choice) + ": " + charts.title());
    }
    if (choices.size() > 1) {
      charts.choose(0);
    }
  }

  private void tree(ClusterTab tab, String result) throws Exception {
    tab.choose(result, "Visualize tree");
    Window opened = Windows.titled("Weka Cluster Tree Visualizer: ");
    TreeVisualizer tree = Windows.ask(() -> Windows.all(opened, TreeVisualizer.class).get(0));
    Windows.await("a tree", () -> !Screenshots.blank(Screenshots.of(tree)));
    say("tree", "is drawn");
  }

  private void saved(ClusterTab tab, String result) throws Exception {
    Path file = data.resolve("saved.model");
    tab.save(result, file);
    String loaded = tab.load(result, file);
    say("saved", "menu: " + tab.menu(loaded));
    tab.choose(loaded, CHARTS);
    show("saved", Windows.titled(CHARTS + ": " + loaded));
  }

  private static void others(ClusterTab tab) throws Exception {
    for (String line :
        List.of("SimpleKMeans -N 3", "HierarchicalClusterer -N 3", "Cobweb -A 1 -C 0.2")) {
      String result = tab.run("weka.clusterers." + line, ClusterTab.CLASSES);
      say("others", line + ": " + tab.menu(result));
    }
  }
}
