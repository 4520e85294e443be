// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.scoring;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mixtura.format.OptionTexts;
import org.mixtura.model.LogDensityQuantiles;
import org.mixtura.weka.MixtureClusterer;
import org.mixtura.weka.OptionReader;
import org.mixtura.weka.OutputOptions;
import weka.clusterers.Clusterer;
import weka.core.Option;
import weka.core.OptionMetadata;
import weka.core.Utils;
import weka.filters.Filter;

/**
 * The options of the filter {@code MixtureScores}: the mixture to score with, and the scores to
 * append. Setters refuse values out of range with an {@link IllegalArgumentException} that names
 * what is allowed.
 */
public abstract class ScoringOptions extends Filter {
  private static final long serialVersionUID = 1L;

  private static final String ONLY = "weka.clusterers.GaussianMixture";

  private static final String CLUSTERER_TIP =
      "The clusterer that is built from the first batch of rows, a GaussianMixture with its"
          + " options; not used if there is a model";
  private static final String MODEL_TIP =
      "Model file that scores instead, so that nothing is built: JSON, or a clusterer that Weka"
          + " saved; attributes are matched by name; empty for none";
  private static final String IGNORED_TIP =
      "Attributes that are left out of the fit but kept in the rows, such as first-3,5,9-last; the"
          + " class attribute is left out anyway";
  private static final String QUANTILE_TIP = OptionTexts.OUTLIER_QUANTILE + "; from 0 to 1";
  private static final String CLUSTER_TIP =
      "Whether to append the most probable cluster, counted from cluster0";
  private static final String PROBABILITIES_TIP = OptionTexts.PROBABILITIES;
  private static final String LOG_DENSITY_TIP = OptionTexts.LOG_DENSITY;
  private static final String OUTLIER_TIP = OptionTexts.OUTLIER + "; yes or no";

  private MixtureClusterer clusterer = newClusterer();
  private File model = OutputOptions.NONE;
  private String ignoredAttributeIndices = "";
  private double quantile = LogDensityQuantiles.UNUSUAL;
  private boolean cluster = true;
  private boolean probabilities = true;
  private boolean logDensity = true;
  private boolean outlier = true;

  /** Creates a clusterer with default options, of the one class that is accepted. */
  protected abstract MixtureClusterer newClusterer();

  /** The scores to append. */
  final ScoreParts parts() {
    return new ScoreParts(cluster, probabilities, logDensity, outlier);
  }

  /**
   * Checks that at least one score is appended.
   *
   * @throws IllegalArgumentException if all scores are left out
   */
  protected final void checkParts() {
    parts().checkAny();
  }

  /** Whether there is a model file. */
  protected final boolean hasModel() {
    return !OutputOptions.isNone(model);
  }

  /**
   * Reads the model file.
   *
   * @throws Exception if the file cannot be read or holds no mixture; the message names it
   */
  protected final ScoringModel readModel() throws Exception {
    return ScoringModel.read(model.toPath());
  }

  @Override
  public Enumeration<Option> listOptions() {
    List<Option> options = new ArrayList<>();
    options.add(OutputOptions.option("W <spec>", CLUSTERER_TIP, "\"" + ONLY + "\""));
    options.add(OutputOptions.option("model <file>", MODEL_TIP, "none"));
    options.add(OutputOptions.option("I <range>", IGNORED_TIP, "none"));
    options.add(
        OutputOptions.option("q <num>", QUANTILE_TIP, String.valueOf(LogDensityQuantiles.UNUSUAL)));
    options.addAll(ScoreParts.options());
    options.addAll(Collections.list(super.listOptions()));
    return Collections.enumeration(options);
  }

  @Override
  public void setOptions(String[] options) throws Exception {
    OptionReader reader = new OptionReader(options);
    setClusterer(clusterer(reader.text("W", ONLY)));
    setModel(ScoringModel.file(Utils.getOption("model", options)));
    setIgnoredAttributeIndices(Utils.getOption("I", options));
    setQuantile(reader.number("q", LogDensityQuantiles.UNUSUAL));
    setCluster(!Utils.getFlag("no-cluster", options));
    setProbabilities(!Utils.getFlag("no-probabilities", options));
    setLogDensity(!Utils.getFlag("no-log-density", options));
    setOutlier(!Utils.getFlag("no-outlier", options));
    super.setOptions(options);
    Utils.checkForRemainingOptions(options);
  }

  private MixtureClusterer clusterer(String specification) throws Exception {
    String[] parts = Utils.splitOptions(specification);
    if (parts.length == 0 || !parts[0].equals(ONLY)) {
      throw otherClusterer("-W is '" + specification + "'");
    }
    MixtureClusterer clusterer = newClusterer();
    clusterer.setOptions(Arrays.copyOfRange(parts, 1, parts.length));
    return clusterer;
  }

  private static IllegalArgumentException otherClusterer(String given) {
    return new IllegalArgumentException(
        given + "; only " + ONLY + " and its options are taken, such as \"" + ONLY + " -N 3\"");
  }

  @Override
  public String[] getOptions() {
    List<String> options = new ArrayList<>();
    // Weka writes all options into the name of the output's relation; a clusterer that is not used
    // does not belong there
    if (!hasModel() || !isDefault()) {
      Collections.addAll(options, "-W", ONLY + " " + Utils.joinOptions(clusterer.getOptions()));
    }
    if (hasModel()) {
      Collections.addAll(options, "-model", model.getPath());
    }
    if (!ignoredAttributeIndices.isEmpty()) {
      Collections.addAll(options, "-I", ignoredAttributeIndices);
    }
    Collections.addAll(options, "-q", String.valueOf(quantile));
    options.addAll(parts().flags());
    Collections.addAll(options, super.getOptions());
    return options.toArray(String[]::new);
  }

  private boolean isDefault() {
    return Arrays.equals(clusterer.getOptions(), newClusterer().getOptions());
  }

  /** Tooltip of {@link #setClusterer}. */
  public String clustererTipText() {
    return CLUSTERER_TIP;
  }

  /** The clusterer that is built. */
  @OptionMetadata(displayName = "clusterer", description = CLUSTERER_TIP, displayOrder = 1)
  public Clusterer getClusterer() {
    return clusterer;
  }

  /** Sets the clusterer that is built, a GaussianMixture; a copy of it is built. */
  public void setClusterer(Clusterer value) {
    if (!(value instanceof MixtureClusterer mixture)) {
      throw otherClusterer(
          "the clusterer is " + (value == null ? "null" : value.getClass().getName()));
    }
    clusterer = mixture;
  }

  /** Tooltip of {@link #setModel}. */
  public String modelTipText() {
    return MODEL_TIP;
  }

  /** The model file; an empty name for none. */
  @OptionMetadata(displayName = "model", description = MODEL_TIP, displayOrder = 2)
  public File getModel() {
    return model;
  }

  /** Sets the model file; null, an empty name or a folder means none. */
  public void setModel(@Nullable File value) {
    model = value == null ? OutputOptions.NONE : value;
  }

  /** Tooltip of {@link #setIgnoredAttributeIndices}. */
  public String ignoredAttributeIndicesTipText() {
    return IGNORED_TIP;
  }

  /** The attributes that are left out of the fit; empty for none. */
  @OptionMetadata(
      displayName = "ignoredAttributeIndices",
      description = IGNORED_TIP,
      displayOrder = 3)
  public String getIgnoredAttributeIndices() {
    return ignoredAttributeIndices;
  }

  /** Sets the attributes that are left out of the fit; null or blank for none. */
  public void setIgnoredAttributeIndices(@Nullable String value) {
    ignoredAttributeIndices = FittedAttributes.range(value);
  }

  /** Tooltip of {@link #setQuantile}. */
  public String quantileTipText() {
    return QUANTILE_TIP;
  }

  /**
   * The probability of the quantile of the training rows' log density below which a row is an
   * outlier.
   */
  @OptionMetadata(displayName = "quantile", description = QUANTILE_TIP, displayOrder = 4)
  public double getQuantile() {
    return quantile;
  }

  /** Sets the quantile, from 0 to 1. */
  public void setQuantile(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "the quantile (-q) is %s; it must be from 0 to 1, as 0.01 for 1 %% of the training rows"
              .formatted(value));
    }
    quantile = value;
  }

  /** Tooltip of {@link #setCluster}. */
  public String clusterTipText() {
    return CLUSTER_TIP;
  }

  /** Whether the cluster is appended. */
  @OptionMetadata(displayName = "cluster", description = CLUSTER_TIP, displayOrder = 5)
  public boolean getCluster() {
    return cluster;
  }

  /** Sets whether the cluster is appended. */
  public void setCluster(boolean value) {
    cluster = value;
  }

  /** Tooltip of {@link #setProbabilities}. */
  public String probabilitiesTipText() {
    return PROBABILITIES_TIP;
  }

  /** Whether the clusters' probabilities are appended. */
  @OptionMetadata(displayName = "probabilities", description = PROBABILITIES_TIP, displayOrder = 6)
  public boolean getProbabilities() {
    return probabilities;
  }

  /** Sets whether the clusters' probabilities are appended. */
  public void setProbabilities(boolean value) {
    probabilities = value;
  }

  /** Tooltip of {@link #setLogDensity}. */
  public String logDensityTipText() {
    return LOG_DENSITY_TIP;
  }

  /** Whether the log density is appended. */
  @OptionMetadata(displayName = "logDensity", description = LOG_DENSITY_TIP, displayOrder = 7)
  public boolean getLogDensity() {
    return logDensity;
  }

  /** Sets whether the log density is appended. */
  public void setLogDensity(boolean value) {
    logDensity = value;
  }

  /** Tooltip of {@link #setOutlier}. */
  public String outlierTipText() {
    return OUTLIER_TIP;
  }

  /** Whether the outlier flag is appended. */
  @OptionMetadata(displayName = "outlier", description = OUTLIER_TIP, displayOrder = 8)
  public boolean getOutlier() {
    return outlier;
  }

  /** Sets whether the outlier flag is appended. */
  public void setOutlier(boolean value) {
    outlier = value;
  }
}
