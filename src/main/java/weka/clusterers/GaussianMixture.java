// SPDX-License-Identifier: GPL-3.0-or-later
package weka.clusterers;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.mixtura.data.Samples;
import org.mixtura.em.FitListener;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.ModelJson;
import org.mixtura.format.SearchReport;
import org.mixtura.format.StoredModel;
import org.mixtura.format.TextReport;
import org.mixtura.plot.ChartData;
import org.mixtura.plot.SampledRows;
import org.mixtura.select.ModelSearch;
import org.mixtura.select.SearchListener;
import org.mixtura.select.SearchOptions;
import org.mixtura.select.Selection;
import org.mixtura.weka.AttributeMap;
import org.mixtura.weka.Literature;
import org.mixtura.weka.Measures;
import org.mixtura.weka.MixtureClusterer;
import org.mixtura.weka.MixtureGraph;
import org.mixtura.weka.MixtureOptions;
import org.mixtura.weka.Plotting;
import org.mixtura.weka.SavedForm;
import weka.core.AdditionalMeasureProducer;
import weka.core.Capabilities;
import weka.core.Capabilities.Capability;
import weka.core.Drawable;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.RevisionUtils;
import weka.core.TechnicalInformation;
import weka.core.TechnicalInformationHandler;
import weka.core.WeightedInstancesHandler;

/**
 * Weka's clusterer for Gaussian mixture models, fitted by EM. It is an adapter: {@link
 * MixtureOptions} holds the options, {@link AttributeMap} converts instances to samples, and {@link
 * MixtureFitter} or {@link ModelSearch} of the core fits.
 *
 * <p>A built clusterer can score in several threads at once. It keeps no training instances, but a
 * sample of their rows for charts, which is not saved.
 */
@NullMarked
public class GaussianMixture extends MixtureOptions
    implements MixtureClusterer,
        WeightedInstancesHandler,
        TechnicalInformationHandler,
        AdditionalMeasureProducer,
        Drawable {
  /** The same in all versions, so that {@link #readObject} can refuse those of others. */
  private static final long serialVersionUID = 1L;

  /** Maximum number of training rows that are kept for charts. */
  private static final int MAX_CHART_ROWS = 1000;

  /** See {@link SavedForm}. */
  private int savedForm = SavedForm.CURRENT;

  /** Null before the clusterer is built, and if it did not search. */
  private @Nullable Selection selection;

  /** Null before the clusterer is built. */
  private @Nullable Fit fit;

  private @Nullable AttributeMap attributes;

  /** A sample of the training rows, for charts; never saved, so null in a copy. */
  private transient @Nullable SampledRows rows;

  /** Null if nobody listens, as in a copy. */
  private transient @Nullable FitListener fitListener;

  private transient @Nullable SearchListener searchListener;

  /** What the editor shows under "About" (up to the first full stop) and "More". */
  public String globalInfo() {
    return "Fits a Gaussian mixture model by expectation-maximisation: clusters with a size,"
        + " shape and direction of their own, and for each instance the probability of each"
        + " cluster. Covariances are of one of mclust's 14 types, six of which also have"
        + " names: full, tied, diag and spherical, as in scikit-learn, tied-diag and tied-spherical."
        + " Given a range of numbers of components or the covariance type auto, it searches and"
        + " takes the model that is best by BIC, ICL, AIC or cross-validation (try 1 to 9"
        + " components and auto: -N 1 -max 9 -C auto on the command line). Several starts"
        + " compete; components that rest on too few instances are recognised and lose. Instance"
        + " weights count as repetitions."
        + " Nominal attributes have one distribution in each component, independent given the"
        + " component, with one pseudo-instance per value. Training data must have no missing"
        + " values; in scoring, a missing value is left out of the density.\n\n"
        + "For more information see:\n\n"
        + getTechnicalInformation();
  }

  @Override
  public TechnicalInformation getTechnicalInformation() {
    return Literature.references();
  }

  @Override
  public Capabilities getCapabilities() {
    Capabilities capabilities = super.getCapabilities();
    capabilities.disableAll();
    capabilities.enable(Capability.NUMERIC_ATTRIBUTES);
    capabilities.enable(Capability.NOMINAL_ATTRIBUTES);
    capabilities.enable(Capability.NO_CLASS);
    capabilities.setMinimumNumberInstances(1);
    return capabilities;
  }

  /**
   * Fits the mixture, or searches for the best one, as the options say; then writes the files that
   * the options name.
   *
   * @param data the training instances, which are not changed and not kept
   * @throws InterruptedException if the thread is interrupted
   * @throws Exception if data and options exclude each other, or a file cannot be read or written
   */
  @Override
  public void buildClusterer(Instances data) throws Exception {
    fit = null;
    selection = null;
    rows = null;
    getCapabilities().testWithFail(data);
    if (exports()) {
      ModelJson.checkWritable(getExportModel().toPath());
    }
    Optional<Plotting> plotting =
        isNone(getPlot())
            ? Optional.empty()
            : Optional.of(new Plotting(getPlot().toPath(), getPlotAttributes(), data));
    FitOptions options = fitOptions().withStartModel(readStartModel().orElse(null));
    Optional<SearchOptions> search = searchOptions(options);
    try {
      Samples samples = AttributeMap.samples(data);
      Optional<Selection> selected = search.map(wanted -> select(wanted, samples));
      Fit found = selected.isPresent() ? selected.get().best() : fit(options, samples);
      if (exports()) {
        ModelJson.write(StoredModel.of(found), getExportModel().toPath());
      }
      attributes = AttributeMap.of(data, found.model().schema());
      selection = selected.orElse(null);
      rows = SampledRows.of(samples, MAX_CHART_ROWS);
      fit = found;
      if (plotting.isPresent()) {
        plotting.get().write(chartData());
      }
    } catch (CancellationException e) {
      InterruptedException interrupted = new InterruptedException(e.getMessage());
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  private boolean exports() {
    return !isNone(getExportModel());
  }

  private Fit fit(FitOptions options, Samples samples) {
    FitListener printing = getDebug() ? GaussianMixture::print : FitListener.NONE;
    return new MixtureFitter(options).fit(samples, fitListener == null ? printing : fitListener);
  }

  private Selection select(SearchOptions options, Samples samples) {
    SearchListener printing = getDebug() ? GaussianMixture::print : SearchListener.NONE;
    return new ModelSearch(options)
        .search(samples, searchListener == null ? printing : searchListener);
  }

  private static void print(FitListener.Progress progress) {
    System.err.printf(
        Locale.ROOT,
        "%s run %d, iteration %d: mean log-likelihood %.8f%n",
        progress.phase(),
        progress.run(),
        progress.iteration(),
        progress.meanLogLikelihood());
  }

  private static void print(SearchListener.Progress progress) {
    System.err.printf(
        Locale.ROOT,
        "search: %s of %s done, the latest %s%n",
        progress.done(),
        progress.total(),
        progress.latest());
  }

  private double[] row(Instance instance) {
    return Objects.requireNonNull(attributes).row(instance);
  }

  private Fit built() {
    if (fit == null) {
      throw new IllegalStateException("No clusterer built yet: call buildClusterer first");
    }
    return fit;
  }

  @Override
  public int numberOfClusters() {
    return fit == null ? getNumComponents() : fit.model().components();
  }

  @Override
  public double[] clusterPriors() {
    return built().model().weights();
  }

  @Override
  public double[] logDensityPerClusterForInstance(Instance instance) {
    return built().model().componentLogDensities(row(instance));
  }

  @Override
  public double logDensityForInstance(Instance instance) {
    return built().model().logDensity(row(instance));
  }

  @Override
  public double[] distributionForInstance(Instance instance) {
    return built().model().responsibilities(row(instance));
  }

  @Override
  public int clusterInstance(Instance instance) {
    return built().model().assign(row(instance));
  }

  /**
   * Sets the listeners of the progress of {@link #buildClusterer}. They are neither copied nor
   * saved with the clusterer.
   *
   * @param fits receives the iterations of a fit, unless there is a search
   * @param searches receives the candidates of a search
   */
  public void setListeners(FitListener fits, SearchListener searches) {
    fitListener = fits;
    searchListener = searches;
  }

  /** The data of this clusterer's charts; without rows in a copy or a clusterer that was loaded. */
  public ChartData chartData() {
    ChartData chartData = selection == null ? ChartData.of(built()) : ChartData.of(selection);
    return rows == null ? chartData : chartData.with(rows);
  }

  @Override
  public int graphType() {
    return Drawable.TREE;
  }

  /** The components as a graph, which contains the chart data; see {@link MixtureGraph}. */
  @Override
  public String graph() {
    return MixtureGraph.of(chartData());
  }

  /** The result of the search; null before the clusterer is built, and if it did not search. */
  public @Nullable Selection selection() {
    return selection;
  }

  @Override
  public @Nullable Fit fit() {
    return fit;
  }

  @Override
  public Enumeration<String> enumerateMeasures() {
    return Collections.enumeration(Measures.names());
  }

  @Override
  public double getMeasure(String name) {
    return Measures.named(name).applyAsDouble(built());
  }

  @Override
  public String toString() {
    if (fit == null) {
      return "Gaussian mixture: no clusterer built yet";
    }
    return (selection == null ? "" : SearchReport.of(selection) + "\n") + TextReport.of(fit);
  }

  private void readObject(ObjectInputStream in) throws IOException {
    SavedForm.read(in, () -> savedForm);
  }

  @Override
  public String getRevision() {
    return RevisionUtils.extract("$Revision: 1.0.0 $");
  }

  /** Weka's command line. */
  public static void main(String[] options) {
    runClusterer(new GaussianMixture(), options);
  }
}
