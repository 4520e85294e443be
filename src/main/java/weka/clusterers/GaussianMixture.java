package weka.clusterers;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import org.mixtura.em.FitListener;
import org.mixtura.fit.Fit;
import org.mixtura.fit.FitOptions;
import org.mixtura.fit.MixtureFitter;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;
import org.mixtura.format.TextReport;
import org.mixtura.weka.AttributeMap;
import org.mixtura.weka.MixtureOptions;
import weka.core.AdditionalMeasureProducer;
import weka.core.Capabilities;
import weka.core.Capabilities.Capability;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.RevisionUtils;
import weka.core.TechnicalInformation;
import weka.core.TechnicalInformation.Field;
import weka.core.TechnicalInformationHandler;
import weka.core.WeightedInstancesHandler;

/**
 * Gaussian mixture models fitted by EM, for Weka. Thin: {@link MixtureOptions} holds the options,
 * {@link AttributeMap} turns instances into samples, and {@link MixtureFitter} does the work.
 *
 * <p>Scoring is thread-safe. The model keeps no training instances.
 */
public class GaussianMixture extends MixtureOptions
    implements WeightedInstancesHandler, TechnicalInformationHandler, AdditionalMeasureProducer {
  private static final long serialVersionUID = 1L;

  private static final Map<String, ToDoubleFunction<Fit>> MEASURES = measures();

  private Fit fit;
  private AttributeMap attributes;

  private static Map<String, ToDoubleFunction<Fit>> measures() {
    Map<String, ToDoubleFunction<Fit>> measures = new LinkedHashMap<>();
    measures.put("measureBIC", fit -> fit.quality().bic());
    measures.put("measureAIC", fit -> fit.quality().aic());
    measures.put("measureICL", fit -> fit.quality().icl());
    measures.put("measureLogLikelihood", Fit::logLikelihood);
    measures.put("measureIterations", fit -> fit.course().iterations());
    measures.put("measureConverged", fit -> fit.converged() ? 1 : 0);
    measures.put("measureNumParameters", fit -> fit.quality().freeParameters());
    return measures;
  }

  /** What the editor shows under "About" (up to the first full stop) and "More". */
  public String globalInfo() {
    return "Fits a Gaussian mixture model by expectation-maximisation: clusters with a size,"
        + " shape and direction of their own, and for each instance the probability of each"
        + " cluster. Covariances are full, tied, diagonal or spherical, as in scikit-learn; they"
        + " can also be named by mclust's codes. Several starts compete; components that rest on"
        + " too few instances are recognised and lose. Instance weights count as repetitions."
        + " Nominal attributes have one distribution in each component, independent given the"
        + " component, with one pseudo-instance per value. Training data must have no missing"
        + " values; in scoring, a missing value is left out of the density.\n\n"
        + "For more information see:\n\n"
        + getTechnicalInformation();
  }

  @Override
  public TechnicalInformation getTechnicalInformation() {
    TechnicalInformation em = new TechnicalInformation(TechnicalInformation.Type.ARTICLE);
    em.setValue(Field.AUTHOR, "A. P. Dempster and N. M. Laird and D. B. Rubin");
    em.setValue(Field.YEAR, "1977");
    em.setValue(Field.TITLE, "Maximum Likelihood from Incomplete Data via the EM Algorithm");
    em.setValue(Field.JOURNAL, "Journal of the Royal Statistical Society, Series B");
    em.setValue(Field.VOLUME, "39");
    em.setValue(Field.NUMBER, "1");
    em.setValue(Field.PAGES, "1-38");
    TechnicalInformation book = em.add(TechnicalInformation.Type.BOOK);
    book.setValue(Field.AUTHOR, "G. McLachlan and D. Peel");
    book.setValue(Field.YEAR, "2000");
    book.setValue(Field.TITLE, "Finite Mixture Models");
    book.setValue(Field.PUBLISHER, "Wiley");
    return em;
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
   * Fits the mixture, and exports it if asked to.
   *
   * @param data the training instances, which are not changed and not kept
   * @throws InterruptedException if the thread is interrupted
   * @throws Exception if data and options do not go together, or a file cannot be read or written
   */
  @Override
  public void buildClusterer(Instances data) throws Exception {
    fit = null;
    getCapabilities().testWithFail(data);
    boolean export = !isNone(getExportModel());
    if (export) {
      ModelJson.checkWritable(getExportModel().toPath());
    }
    FitOptions options = fitOptions();
    try {
      Fit found =
          new MixtureFitter(options)
              .fit(
                  AttributeMap.samples(data),
                  getDebug() ? GaussianMixture::print : FitListener.NONE);
      if (export) {
        ModelJson.write(StoredModel.of(found), getExportModel().toPath());
      }
      attributes = AttributeMap.of(data, found.model().schema());
      fit = found;
    } catch (CancellationException e) {
      InterruptedException interrupted = new InterruptedException(e.getMessage());
      interrupted.initCause(e);
      throw interrupted;
    }
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
    return built().model().componentLogDensities(attributes.row(instance));
  }

  @Override
  public double logDensityForInstance(Instance instance) {
    return built().model().logDensity(attributes.row(instance));
  }

  @Override
  public double[] distributionForInstance(Instance instance) {
    return built().model().responsibilities(attributes.row(instance));
  }

  @Override
  public int clusterInstance(Instance instance) {
    return built().model().assign(attributes.row(instance));
  }

  /** The fit behind this clusterer; null before it is built. */
  public Fit fit() {
    return fit;
  }

  @Override
  public Enumeration<String> enumerateMeasures() {
    return Collections.enumeration(MEASURES.keySet());
  }

  @Override
  public double getMeasure(String name) {
    ToDoubleFunction<Fit> measure = MEASURES.get(name);
    if (measure == null) {
      throw new IllegalArgumentException(
          "there is no measure '" + name + "'; there are " + MEASURES.keySet());
    }
    return measure.applyAsDouble(built());
  }

  @Override
  public String toString() {
    return fit == null ? "Gaussian mixture: no clusterer built yet" : TextReport.of(fit);
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
