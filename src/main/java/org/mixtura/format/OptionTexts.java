// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

/**
 * What users read of each option, the same words in every host: tooltips, command line help, node
 * descriptions and the table of options in the documentation. A host that has more to say appends
 * it.
 *
 * <p>The texts are compile-time constants, as annotations need them. They have no full stop,
 * because Weka cuts a tooltip at the first one.
 */
public final class OptionTexts {
  // which mixtures

  /** How many components a single fit has. */
  public static final String COMPONENTS =
      "Number of components (clusters), 1 or more; no more are fitted than there are distinct rows";

  /** Where a search begins. */
  public static final String MIN_COMPONENTS =
      "Smallest number of components (clusters) that a search tries, 1 or more";

  /** Where a search ends. */
  public static final String MAX_COMPONENTS =
      "Largest number of components (clusters) that a search tries, at least the smallest";

  /** The covariance type of a single fit; explains all types. */
  public static final String COVARIANCE_TYPE =
      "Constraint on the covariances, by scikit-learn's name or mclust's code: full (VVV) each"
          + " component has a covariance of its own, diag (VVI) variances of its own and no"
          + " correlation, spherical (VII) a single variance of its own; tied (EEE), tied-diag (EEI)"
          + " and tied-spherical (EII) the same, but shared by all components; components that"
          + " differ in one respect only: VEI (volume) and EVI (shape) without correlation, VEE"
          + " (volume), EVE (shape), EEV (orientation); components that share one respect only:"
          + " VVE (orientation), VEV (shape), EVV (volume)";

  /** The covariance types of a search. */
  public static final String COVARIANCE_TYPES =
      "Covariance types that a search tries; none given means all that suit the data";

  /** What chooses in a search; explains all criteria. */
  public static final String CRITERION =
      "Criterion by which a search chooses: bic (Schwarz's), icl (integrated completed likelihood:"
          + " BIC and a penalty for rows between components) and aic (Akaike's) are better if"
          + " smaller, cv (cross-validation: log-likelihood, in nats, of rows left out of the fit)"
          + " if larger";

  /** How the criterion cv divides the rows. */
  public static final String FOLDS =
      "Number of folds of cross-validation, 2 or more, each scored by a fit to the others; only the"
          + " criterion cv of a search uses it";

  /** Whether the mixing weights are estimated. */
  public static final String EQUAL_WEIGHTS =
      "Gives all K components the same mixing weight, 1 / K, which leaves K - 1 free parameters"
          + " fewer";

  // how to fit

  /** The ways to start, but for auto. */
  public static final String START =
      "Where EM begins: kmeans (clusters of scaled attributes; some of several starts also take"
          + " whitened attributes or points), k-means++ (rows far from one another),"
          + " random-from-data (rows drawn at random), random (random responsibilities),"
          + " hierarchical (clusters by model-based agglomeration; the others of several starts are"
          + " those of kmeans)";

  /** The ways to start where a search is possible. */
  public static final String SEARCH_START =
      START
          + "; auto is kmeans for a single fit, and in a search hierarchical as well as kmeans on"
          + " scaled and on whitened attributes";

  /** How many starts a single fit makes. */
  public static final String STARTS =
      "Number of starts, 1 or more; each makes a short run, and the best goes on to convergence";

  /** How many starts are made where a search is possible. */
  public static final String SEARCH_STARTS =
      STARTS + "; a search whose start is auto makes at most three for each model";

  /** When EM stops, converged or not. */
  public static final String MAX_ITERATIONS =
      "Maximum number of EM iterations, 0 or more; 0 returns the start";

  /** When EM has converged. */
  public static final String TOLERANCE =
      "Convergence tolerance in nats, 0 or more: EM has converged when the mean log-likelihood per"
          + " unit of sample weight changes by less; 0 never converges";

  /** What keeps variances from collapsing. */
  public static final String REGULARISATION =
      "Ridge added to the variances, relative to the variance of each attribute in all rows (for"
          + " the spherical types, to the mean of these), so that units do not matter; 0 or more";

  /** Parameters instead of a way to start. */
  public static final String START_MODEL =
      "Model file (JSON) with the parameters that EM starts from; number of components, covariance"
          + " type and start then come from it, so that there is nothing to search";

  /** How many threads compute. */
  public static final String THREADS =
      "Number of threads, 0 or more; 0 means all cores, and the result is the same for any number";

  /** What random numbers begin with. */
  public static final String SEED =
      "Seed of the random numbers; the same seed and the same data give the same result, for any"
          + " number of threads";

  // which rows and columns take part

  /** What is fitted of a table. */
  public static final String COLUMNS =
      "Columns of numbers that are fitted; the column of sample weights is left out";

  /** Where the sample weights are. */
  public static final String WEIGHT_COLUMN =
      "Column of sample weights, which are 0 or more: a row of weight 2 counts as two rows, a row"
          + " of weight 0 takes no part in the fit; none means that all rows count the same";

  /** What becomes of incomplete training rows. */
  public static final String MISSING_VALUES =
      "What to do with a row that has a missing value (or NaN): fail stops with an error that names"
          + " row and column, skip leaves the row out of the fit and gives it no cluster";

  // what is said of each row

  /** Whether responsibilities are appended. */
  public static final String PROBABILITIES =
      "Appends each row's probability of belonging to each cluster";

  /** Whether the log density is appended. */
  public static final String LOG_DENSITY =
      "Appends each row's log density in nats; the lower it is, the more unusual is the row";

  /** Whether unusual rows are marked. */
  public static final String OUTLIER =
      "Appends whether each row is an outlier: its log density is below the outlier quantile of the"
          + " training rows' log density";

  /** How unusual an outlier is. */
  public static final String OUTLIER_QUANTILE =
      "Quantile of the training rows' log density below which a row is an outlier; about this share"
          + " of the training rows are outliers themselves";

  // files

  /** Where a finished fit is written to. */
  public static final String EXPORT_MODEL =
      "File to which the fitted model is written as JSON, for R, Python or other hosts of Mixtura";

  /** Where a picture is written to. */
  public static final String PLOT =
      "Picture file (PNG or SVG) to which the clusters are drawn after a fit, or the criterion"
          + " curves after a search";

  /** What a picture shows. */
  public static final String PLOT_ATTRIBUTES =
      "Attributes that the picture shows, one to six numeric ones; if any are given, a search draws"
          + " the clusters of the best mixture, and if none, those are shown that differ most"
          + " between the clusters";

  /** What a model is read from or written to. */
  public static final String MODEL_FILE = "Path of a local model file (JSON), or its file: URL";

  /** Whether a file may be replaced. */
  public static final String OVERWRITE =
      "Replaces the file if there is one; otherwise an existing file is an error";

  private OptionTexts() {}
}
