// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.Container;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/** What is done in the tab for mixtures, one case after the other, beginning with iris. */
final class MixtureTabCases {
  private final ExplorerWindow window;
  private final MixtureTabUser user;
  private final Path data;

  /** On an Explorer with data. */
  MixtureTabCases(ExplorerWindow window, Path data) throws Exception {
    this.window = window;
    this.data = data;
    user = new MixtureTabUser((Container) window.tab("Gaussian mixture"));
  }

  /** A fit with default options. */
  void fit(Consumer<String> say) throws Exception {
    user.fit();
    user.report().lines().filter(line -> line.startsWith("Components")).forEach(say);
    Charts charts = Charts.in(user.charts());
    say.accept("chart: " + charts.title());
    say.accept("charts: " + charts.choices());
  }

  /** Files of the result. */
  void save(Consumer<String> say) throws Exception {
    user.save("saveJson", data.resolve("tab.json"));
    user.save("saveModel", data.resolve("tab.model"));
    say.accept("JSON: " + Files.readString(data.resolve("tab.json")).contains("mixtura-1"));
  }

  /** Clusters for the other tabs. */
  void addToData(Consumer<String> say) throws Exception {
    int before = window.data().numAttributes();
    user.press("addToData");
    Windows.await("more attributes", () -> window.data().numAttributes() > before);
    List<String> added = new ArrayList<>();
    for (Attribute attribute : Collections.list(window.data().enumerateAttributes())) {
      added.add(attribute.name());
    }
    say.accept("attributes: " + added.subList(before, added.size()));
    user.fit();
    say.accept("fits after it: " + user.report().contains("Covariance type"));
  }

  /** A search that takes long, and is stopped; then another fit. */
  void stop(Consumer<String> say) throws Exception {
    window.load(large());
    int before = user.results().size();
    user.configure("-N 1 -max 9 -C auto");
    user.press("startButton");
    say.accept("stopped after " + user.awaitProgress());
    user.press("stopButton");
    user.awaitReady();
    say.accept("results of it: " + (user.results().size() - before));
    user.configure("-N 3 -C tied");
    user.fit();
    say.accept("results of the next fit: " + (user.results().size() - before));
  }

  private static Instances large() {
    ArrayList<Attribute> attributes = new ArrayList<>();
    for (int j = 0; j < 6; j++) {
      attributes.add(new Attribute("x" + j));
    }
    Instances table = new Instances("large", attributes, 40_000);
    Random random = new Random(1);
    for (int i = 0; i < 40_000; i++) {
      int group = i % 5;
      table.add(
          new DenseInstance(
              1, random.doubles(6).map(u -> group * u + random.nextGaussian()).toArray()));
    }
    return table;
  }

  /** A fit that cannot be. */
  void fail(Consumer<String> say) throws Exception {
    int before = user.results().size();
    user.configure("-start-model missing.json");
    say.accept("dialog: " + user.fail().replace('\n', ' '));
    user.awaitReady();
    say.accept("results: " + (user.results().size() - before));
    window.log().lines().filter(line -> line.contains("missing.json")).forEach(say);
  }
}
