// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.BorderLayout;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import weka.clusterers.GaussianMixture;
import weka.core.Instances;
import weka.gui.Logger;
import weka.gui.explorer.Explorer;
import weka.gui.explorer.PreprocessPanel;

/**
 * The Explorer's tab for mixtures: it fits and searches, shows charts and reports of the results,
 * and saves and applies them. Its layout and behaviour follow the Cluster tab. The Swing components
 * have names, by which tests find them.
 */
public final class MixtureTab extends JPanel
    implements Explorer.ExplorerPanel, Explorer.LogHandler {
  private static final long serialVersionUID = 1L;

  private static final String NO_DATA = "There are no data yet; open some in the Preprocess tab";
  private static final String BUSY = "Something is running; stop it first";

  private final transient TabLog log = new TabLog();
  private final transient MixtureEditor editor = new MixtureEditor(this::refresh);
  private final transient AttributeChooser attributes = new AttributeChooser(this::refresh);
  private final transient RunControls controls = new RunControls(this::start, this::stop);
  private final transient ResultPane pane = new ResultPane();
  private final transient ResultList results = new ResultList(pane, this::showSelected);
  private final transient Dialogs dialogs;
  private final transient JobRunner runner;
  private final transient ResultActions actions;

  /** Null until the Explorer has made the tab its own, and in tests. */
  private transient @Nullable Explorer explorer;

  /** Null until the Explorer, or a test, has said where the data come from. */
  private transient @Nullable Supplier<PreprocessPanel> preprocess;

  /** Null before there are data. */
  private transient @Nullable DataCheck check;

  /** A tab without data. */
  public MixtureTab() {
    this(null);
  }

  /**
   * A tab without data.
   *
   * @param dialogs replaces the dialogs of a user, for tests; null for windows
   */
  MixtureTab(@Nullable Dialogs dialogs) {
    super(new BorderLayout());
    this.dialogs = dialogs == null ? new WekaDialogs(this) : dialogs;
    runner = new JobRunner(log, this.dialogs, controls.progress(), this::refresh);
    actions =
        new ResultActions(
            results, this.dialogs, log, this::addToData, result -> edit(result.clusterer()));
    results.setMenu(actions.menu());
    add(editor.panel(), BorderLayout.NORTH);
    add(TabLayout.left(attributes.panel(), controls.panel(), results.panel()), BorderLayout.WEST);
    add(TabLayout.right(pane.tabs(), actions.buttons()), BorderLayout.CENTER);
    refresh();
  }

  @Override
  public void setExplorer(Explorer parent) {
    explorer = parent;
    setPreprocess(parent::getPreprocessPanel);
  }

  /** Sets the source of the Preprocess tab, which holds the data. */
  void setPreprocess(Supplier<PreprocessPanel> source) {
    preprocess = source;
  }

  @Override
  public @Nullable Explorer getExplorer() {
    return explorer;
  }

  /** Takes other data; the results in the list stay. */
  @Override
  public void setInstances(Instances instances) {
    check = new DataCheck(instances);
    attributes.setInstances(instances);
    refresh();
  }

  @Override
  public String getTabTitle() {
    return "Gaussian mixture";
  }

  @Override
  public String getTabTitleToolTip() {
    return "Fit Gaussian mixtures, choose among them, and look at them";
  }

  @Override
  public void setLog(Logger logger) {
    log.set(logger);
  }

  private void start() {
    try {
      GaussianMixture clusterer = editor.use();
      MixtureFit fit =
          new MixtureFit(
              clusterer,
              new ChosenData(Objects.requireNonNull(check).data(), attributes.leftOut()));
      runner.start(new Job<>(clusterer.getClass().getName(), fit.progress(), fit, results::add));
      log.message("Command: " + fit.scheme());
    } catch (Exception e) {
      log.message(e.toString());
      dialogs.error(getTabTitle(), e.toString());
    }
  }

  private void stop() {
    runner.stop();
  }

  private void addToData(Result result) {
    ClusterAppender appender =
        new ClusterAppender(Objects.requireNonNull(preprocess).get(), result.clusterer());
    RunProgress progress = new RunProgress("Adding clusters...");
    runner.start(
        new Job<>(
            "adding clusters to the data",
            progress,
            appender,
            data -> attributes.ignore(appender.show(data))));
  }

  /** Shows the options of a clusterer in the editor. */
  void edit(GaussianMixture clusterer) {
    editor.edit(clusterer);
  }

  private void showSelected() {
    pane.show(results.selected());
    refresh();
  }

  private void refresh() {
    attributes.setEnabled(check != null && !runner.busy());
    controls.refresh(refusal(), runner.stoppable());
    actions.refresh(check != null && !runner.busy());
  }

  /** The reason why no fit can be started; empty if one can. */
  private Optional<String> refusal() {
    if (check == null) {
      return Optional.of(NO_DATA);
    }
    return runner.busy() ? Optional.of(BUSY) : check.refusal(editor.value(), attributes.leftOut());
  }
}
