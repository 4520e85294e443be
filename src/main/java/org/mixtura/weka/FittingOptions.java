// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mixtura.fit.FitOptions;
import org.mixtura.format.ModelJson;
import org.mixtura.format.OptionTexts;
import org.mixtura.model.GaussianMixture;
import org.mixtura.start.StartMethod;
import weka.core.Option;
import weka.core.OptionMetadata;
import weka.core.SelectedTag;
import weka.core.Tag;
import weka.core.Utils;

/**
 * Weka options that say how a mixture is fitted: mixing weights, regularisation, start and
 * convergence of EM, seed, threads, and the file of a start model. {@link MixtureOptions} adds
 * those that say which mixtures. Setters refuse values out of range with an {@link
 * IllegalArgumentException} that names what is allowed.
 */
public abstract class FittingOptions extends OutputOptions {
  private static final long serialVersionUID = 1L;

  private static final FitOptions DEFAULTS = FitOptions.DEFAULTS;
  private static final List<StartMethod> METHODS = List.of(StartMethod.values());

  private static final String START_MODEL_TIP = OptionTexts.START_MODEL + UNLESS_EMPTY;

  /** The ways to start; the ID of each is its index in {@link #METHODS}. */
  private static final Tag[] STARTS = Tags.of(METHODS, StartMethod::label, StartMethod::label);

  private boolean equalWeights = DEFAULTS.equalWeights();
  private int maxIterations = DEFAULTS.maxIterations();
  private double tolerance = DEFAULTS.tolerance();
  private double regularisation = DEFAULTS.regularisation();
  private StartMethod start = DEFAULTS.start();
  private int starts = DEFAULTS.starts();
  private int numExecutionSlots = DEFAULTS.threads();
  private File startModel = NONE;

  /**
   * These options as options of the core, without the start model, which has to be read from a
   * file.
   */
  protected FitOptions fitOptions() {
    return DEFAULTS
        .withEqualWeights(equalWeights)
        .withMaxIterations(maxIterations)
        .withTolerance(tolerance)
        .withRegularisation(regularisation)
        .withStart(start)
        .withStarts(starts)
        .withThreads(numExecutionSlots)
        .withSeed(getSeed());
  }

  /**
   * Reads the file of the start model.
   *
   * @return the parameters that EM starts from; empty if no file is given
   * @throws IOException if the file cannot be read or holds no model; the message names the file
   */
  protected final Optional<GaussianMixture> readStartModel() throws IOException {
    return isNone(startModel)
        ? Optional.empty()
        : Optional.of(ModelJson.read(startModel.toPath()).model());
  }

  @Override
  public Enumeration<Option> listOptions() {
    List<Option> options = new ArrayList<>();
    options.add(new Option("\t" + equalWeightsTipText(), "equal-weights", 0, "-equal-weights"));
    options.add(option("I <num>", maxIterationsTipText(), "500"));
    options.add(option("tol <num>", toleranceTipText(), "1e-6"));
    options.add(option("R <num>", regularisationTipText(), "1e-9"));
    options.add(option("init <name>", startTipText(), "auto"));
    options.add(option("starts <num>", startsTipText(), "20"));
    options.add(option("start-model <file>", startModelTipText(), "none"));
    options.add(option("num-slots <num>", numExecutionSlotsTipText(), "0"));
    List<Option> inherited = Collections.list(super.listOptions());
    inherited.replaceAll(
        other ->
            other.name().equals("S")
                ? option(other.synopsis().substring(1), seedTipText(), "1")
                : other);
    options.addAll(inherited);
    return Collections.enumeration(options);
  }

  @Override
  public void setOptions(String[] options) throws Exception {
    OptionReader reader = new OptionReader(options);
    setEqualWeights(Utils.getFlag("equal-weights", options));
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
    if (equalWeights) {
      options.add("-equal-weights");
    }
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

  /** Tooltip of {@link #setEqualWeights}. */
  public String equalWeightsTipText() {
    return OptionTexts.EQUAL_WEIGHTS;
  }

  /** Whether all components have the same weight. */
  @OptionMetadata(
      displayName = "equalWeights",
      description = OptionTexts.EQUAL_WEIGHTS,
      displayOrder = 7)
  public boolean getEqualWeights() {
    return equalWeights;
  }

  /** Sets whether all components have the same weight. */
  public void setEqualWeights(boolean value) {
    equalWeights = value;
  }

  /** Tooltip of {@link #setMaxIterations}. */
  public String maxIterationsTipText() {
    return OptionTexts.MAX_ITERATIONS;
  }

  /** The maximum number of EM iterations. */
  @OptionMetadata(
      displayName = "maxIterations",
      description = OptionTexts.MAX_ITERATIONS,
      displayOrder = 10)
  public int getMaxIterations() {
    return maxIterations;
  }

  /** Sets the maximum number of EM iterations, at least 0. */
  public void setMaxIterations(int value) {
    maxIterations = DEFAULTS.withMaxIterations(value).maxIterations();
  }

  /** Tooltip of {@link #setTolerance}. */
  public String toleranceTipText() {
    return OptionTexts.TOLERANCE;
  }

  /** The convergence tolerance, in nats. */
  @OptionMetadata(displayName = "tolerance", description = OptionTexts.TOLERANCE, displayOrder = 11)
  public double getTolerance() {
    return tolerance;
  }

  /** Sets the convergence tolerance in nats, a finite number of at least 0. */
  public void setTolerance(double value) {
    tolerance = DEFAULTS.withTolerance(value).tolerance();
  }

  /** Tooltip of {@link #setRegularisation}. */
  public String regularisationTipText() {
    return OptionTexts.REGULARISATION;
  }

  /** The regularisation: the ridge relative to each attribute's pooled variance. */
  @OptionMetadata(
      displayName = "regularisation",
      description = OptionTexts.REGULARISATION,
      displayOrder = 12)
  public double getRegularisation() {
    return regularisation;
  }

  /** Sets the regularisation, a finite number of at least 0. */
  public void setRegularisation(double value) {
    regularisation = DEFAULTS.withRegularisation(value).regularisation();
  }

  /** Tooltip of {@link #setStart}. */
  public String startTipText() {
    return OptionTexts.SEARCH_START;
  }

  /** The way to start, for a list in the editor. */
  @OptionMetadata(displayName = "start", description = OptionTexts.SEARCH_START, displayOrder = 8)
  public SelectedTag getStart() {
    return new SelectedTag(METHODS.indexOf(start), STARTS);
  }

  /** Sets the way to start. */
  public void setStart(SelectedTag value) {
    start = StartMethod.named(value.getSelectedTag().getIDStr());
  }

  /** Tooltip of {@link #setStarts}. */
  public String startsTipText() {
    return OptionTexts.SEARCH_STARTS;
  }

  /** The number of starts. */
  @OptionMetadata(displayName = "starts", description = OptionTexts.SEARCH_STARTS, displayOrder = 9)
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

  /** The file of the start model; an empty name for none. */
  @OptionMetadata(displayName = "startModel", description = START_MODEL_TIP, displayOrder = 13)
  public File getStartModel() {
    return startModel;
  }

  /** Sets the file of the start model; null, an empty name or a folder means none. */
  public void setStartModel(@Nullable File value) {
    startModel = value == null ? NONE : value;
  }

  /** Tooltip of {@link #setSeed}. */
  @Override
  public String seedTipText() {
    return OptionTexts.SEED;
  }

  /** Tooltip of {@link #setNumExecutionSlots}. */
  public String numExecutionSlotsTipText() {
    return OptionTexts.THREADS;
  }

  /** The number of threads; 0 means all cores. */
  @OptionMetadata(
      displayName = "numExecutionSlots",
      description = OptionTexts.THREADS,
      displayOrder = 17)
  public int getNumExecutionSlots() {
    return numExecutionSlots;
  }

  /** Sets the number of threads, at least 0. */
  public void setNumExecutionSlots(int value) {
    numExecutionSlots = DEFAULTS.withThreads(value).threads();
  }
}
