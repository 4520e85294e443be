// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.mixtura.fit.FitOptions;
import org.mixtura.format.ModelJson;
import org.mixtura.start.StartMethod;
import weka.core.Option;
import weka.core.OptionMetadata;
import weka.core.SelectedTag;
import weka.core.Tag;
import weka.core.Utils;

/**
 * How a mixture is fitted: where EM begins and ends, threads, and the file that a start comes from.
 * {@link MixtureOptions} adds which mixtures.
 */
public abstract class FittingOptions extends OutputOptions {
  private static final long serialVersionUID = 1L;

  private static final FitOptions DEFAULTS = FitOptions.DEFAULTS;
  private static final List<StartMethod> METHODS = List.of(StartMethod.values());

  private static final String START_TIP =
      "Where EM begins: auto (kmeans for a single fit, hierarchical and kmeans in a search), kmeans"
          + " (clusters of scaled attributes; some of several starts also take whitened attributes"
          + " or points), k-means++ (points far apart), random-from-data (any points), random"
          + " (random responsibilities), hierarchical (clusters by model-based agglomeration)";
  private static final String STARTS_TIP =
      "Number of starts, 1 or more; each makes a short run, and the best goes on to"
          + " convergence; a search whose start is auto takes three for each model at most";
  private static final String MAX_ITERATIONS_TIP =
      "Most EM iterations, 0 or more; 0 gives the start itself";
  private static final String TOLERANCE_TIP =
      "EM has converged when the mean log-likelihood per unit of instance weight changes by"
          + " less than this (nats); 0 never converges";
  private static final String REGULARISATION_TIP =
      "Ridge added to the variances, relative to the variance of each attribute in all"
          + " data, so that units do not matter; 0 or more";
  private static final String START_MODEL_TIP =
      "Model file (JSON) whose parameters EM starts from; number of components, covariance"
          + " type and start then come from it, so there is nothing to search; empty for none";
  private static final String NUM_EXECUTION_SLOTS_TIP =
      "Number of threads; 0 means all cores, and the result is the same for any number";

  /** The ways to start, with their places in {@link #METHODS} as IDs. */
  private static final Tag[] STARTS = Tags.of(METHODS, StartMethod::label, StartMethod::label);

  private int maxIterations = DEFAULTS.maxIterations();
  private double tolerance = DEFAULTS.tolerance();
  private double regularisation = DEFAULTS.regularisation();
  private StartMethod start = DEFAULTS.start();
  private int starts = DEFAULTS.starts();
  private int numExecutionSlots = DEFAULTS.threads();
  private File startModel = NONE;

  /**
   * These options as the core takes them; reads the start model's file.
   *
   * @throws IOException if that file cannot be read or holds no model
   */
  protected FitOptions fitOptions() throws IOException {
    FitOptions options =
        DEFAULTS
            .withMaxIterations(maxIterations)
            .withTolerance(tolerance)
            .withRegularisation(regularisation)
            .withStart(start)
            .withStarts(starts)
            .withThreads(numExecutionSlots)
            .withSeed(getSeed());
    return isNone(startModel)
        ? options
        : options.withStartModel(ModelJson.read(startModel.toPath()).model());
  }

  @Override
  public Enumeration<Option> listOptions() {
    List<Option> options = new ArrayList<>();
    options.add(option("I <num>", maxIterationsTipText(), "500"));
    options.add(option("tol <num>", toleranceTipText(), "1e-6"));
    options.add(option("R <num>", regularisationTipText(), "1e-9"));
    options.add(option("init <name>", startTipText(), "auto"));
    options.add(option("starts <num>", startsTipText(), "20"));
    options.add(option("start-model <file>", startModelTipText(), "none"));
    options.add(option("num-slots <num>", numExecutionSlotsTipText(), "0"));
    options.addAll(Collections.list(super.listOptions()));
    return Collections.enumeration(options);
  }

  @Override
  public void setOptions(String[] options) throws Exception {
    OptionReader reader = new OptionReader(options);
    setMaxIterations(reader.whole("I", DEFAULTS.maxIterations()));
    setTolerance(reader.number("tol", DEFAULTS.tolerance()));
    setRegularisation(reader.number("R", DEFAULTS.regularisation()));
    start = StartMethod.named(reader.text("init", DEFAULTS.start().label()));
    setStarts(reader.whole("starts", DEFAULTS.starts()));
    setStartModel(new File(Utils.getOption("start-model", options)));
    setNumExecutionSlots(reader.whole("num-slots", DEFAULTS.threads()));
    int seed = reader.whole("S", m_SeedDefault);
    super.setOptions(options);
    setSeed(seed);
  }

  @Override
  public String[] getOptions() {
    List<String> options = new ArrayList<>();
    Collections.addAll(options, "-I", String.valueOf(maxIterations));
    Collections.addAll(options, "-tol", String.valueOf(tolerance));
    Collections.addAll(options, "-R", String.valueOf(regularisation));
    Collections.addAll(options, "-init", start.label());
    Collections.addAll(options, "-starts", String.valueOf(starts));
    if (!isNone(startModel)) {
      Collections.addAll(options, "-start-model", startModel.getPath());
    }
    Collections.addAll(options, "-num-slots", String.valueOf(numExecutionSlots));
    Collections.addAll(options, super.getOptions());
    return options.toArray(String[]::new);
  }

  /** Tooltip of {@link #setMaxIterations}. */
  public String maxIterationsTipText() {
    return MAX_ITERATIONS_TIP;
  }

  /** The most EM iterations. */
  @OptionMetadata(
      displayName = "maxIterations",
      description = MAX_ITERATIONS_TIP,
      displayOrder = 10)
  public int getMaxIterations() {
    return maxIterations;
  }

  /** Sets the most EM iterations, at least 0. */
  public void setMaxIterations(int value) {
    maxIterations = DEFAULTS.withMaxIterations(value).maxIterations();
  }

  /** Tooltip of {@link #setTolerance}. */
  public String toleranceTipText() {
    return TOLERANCE_TIP;
  }

  /** The tolerance, in nats. */
  @OptionMetadata(displayName = "tolerance", description = TOLERANCE_TIP, displayOrder = 11)
  public double getTolerance() {
    return tolerance;
  }

  /** Sets the tolerance, a finite number of at least 0. */
  public void setTolerance(double value) {
    tolerance = DEFAULTS.withTolerance(value).tolerance();
  }

  /** Tooltip of {@link #setRegularisation}. */
  public String regularisationTipText() {
    return REGULARISATION_TIP;
  }

  /** The relative ridge. */
  @OptionMetadata(
      displayName = "regularisation",
      description = REGULARISATION_TIP,
      displayOrder = 12)
  public double getRegularisation() {
    return regularisation;
  }

  /** Sets the relative ridge, a finite number of at least 0. */
  public void setRegularisation(double value) {
    regularisation = DEFAULTS.withRegularisation(value).regularisation();
  }

  /** Tooltip of {@link #setStart}. */
  public String startTipText() {
    return START_TIP;
  }

  /** The way to start, for a list in the editor. */
  @OptionMetadata(displayName = "start", description = START_TIP, displayOrder = 8)
  public SelectedTag getStart() {
    return new SelectedTag(METHODS.indexOf(start), STARTS);
  }

  /** Sets the way to start. */
  public void setStart(SelectedTag value) {
    start = StartMethod.named(value.getSelectedTag().getIDStr());
  }

  /** Tooltip of {@link #setStarts}. */
  public String startsTipText() {
    return STARTS_TIP;
  }

  /** The number of starts. */
  @OptionMetadata(displayName = "starts", description = STARTS_TIP, displayOrder = 9)
  public int getStarts() {
    return starts;
  }

  /** Sets the number of starts, at least 1. */
  public void setStarts(int value) {
    starts = DEFAULTS.withStarts(value).starts();
  }

  /** Tooltip of {@link #setStartModel}. */
  public String startModelTipText() {
    return START_MODEL_TIP;
  }

  /** The start model's file; an empty name for none. */
  @OptionMetadata(displayName = "startModel", description = START_MODEL_TIP, displayOrder = 13)
  public File getStartModel() {
    return startModel;
  }

  /** Sets the start model's file; null, an empty name or a folder means none. */
  public void setStartModel(File value) {
    startModel = value == null ? NONE : value;
  }

  /** Tooltip of {@link #setNumExecutionSlots}. */
  public String numExecutionSlotsTipText() {
    return NUM_EXECUTION_SLOTS_TIP;
  }

  /** The number of threads; 0 means all cores. */
  @OptionMetadata(
      displayName = "numExecutionSlots",
      description = NUM_EXECUTION_SLOTS_TIP,
      displayOrder = 17)
  public int getNumExecutionSlots() {
    return numExecutionSlots;
  }

  /** Sets the number of threads, at least 0. */
  public void setNumExecutionSlots(int value) {
    numExecutionSlots = DEFAULTS.withThreads(value).threads();
  }
}
