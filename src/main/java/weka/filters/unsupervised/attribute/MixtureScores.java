// SPDX-License-Identifier: GPL-3.0-or-later
package weka.filters.unsupervised.attribute;

import java.io.IOException;
import java.io.ObjectInputStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.mixtura.weka.MixtureClusterer;
import org.mixtura.weka.SavedForm;
import org.mixtura.weka.scoring.FittedAttributes;
import org.mixtura.weka.scoring.RowScores;
import org.mixtura.weka.scoring.ScoringModel;
import org.mixtura.weka.scoring.ScoringOptions;
import weka.clusterers.AbstractClusterer;
import weka.clusterers.Clusterer;
import weka.clusterers.GaussianMixture;
import weka.core.Capabilities;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.RevisionUtils;
import weka.core.SparseInstance;
import weka.core.WeightedAttributesHandler;
import weka.core.WeightedInstancesHandler;
import weka.filters.UnsupervisedFilter;

/**
 * Weka's filter that appends the scores of each row under a Gaussian mixture: cluster,
 * probabilities, log density, and whether the row is an outlier. It is an adapter: {@link
 * ScoringOptions} holds the options, and {@link RowScores} scores.
 *
 * <p>The mixture is the first of these that there is: the one given to {@link #scoring}, that of
 * the model file, or one that is fitted to the first batch of rows. With the first two, each row is
 * scored as it arrives.
 */
@NullMarked
public class MixtureScores extends ScoringOptions
    implements UnsupervisedFilter, WeightedInstancesHandler, WeightedAttributesHandler {
  /** The same in all versions, so that {@link #readObject} can refuse those of others. */
  private static final long serialVersionUID = 1L;

  /** See {@link SavedForm}. */
  private int savedForm = SavedForm.CURRENT;

  /** Null unless this filter was made for a clusterer. */
  private @Nullable ScoringModel given;

  /** Null until there is a mixture. */
  private @Nullable RowScores scores;

  /**
   * A filter that scores with a built clusterer. Attributes are matched by name, so the data need
   * not be those of the fit. The clusterer takes precedence over -W and -model. It is not an
   * option: it is kept when the filter is copied or saved, but not when only its options are.
   *
   * @param built the clusterer
   * @throws IllegalArgumentException if the clusterer is not built
   */
  public static MixtureScores scoring(GaussianMixture built) {
    MixtureScores filter = new MixtureScores();
    filter.given = ScoringModel.of(built);
    return filter;
  }

  /** What the editor shows under "About" (up to the first full stop) and "More". */
  public String globalInfo() {
    return "Appends the scores of each row under a Gaussian mixture: cluster, probability of each"
        + " cluster, log density, and whether the row is an outlier. An outlier is a row whose log"
        + " density is below a quantile of the training rows' log density, so that it is more"
        + " unusual than nearly all of them (fraud, faults, errors of measurement). The mixture is a"
        + " GaussianMixture that is built from the first batch of rows, or one from a file: a model"
        + " as JSON, or a clusterer that Weka saved. Later batches are only scored.\n\n"
        + "The class attribute, if one is set, is left out of the fit, as are the attributes to"
        + " ignore; all stay in the rows. (On the Explorer's first page the class is what is chosen"
        + " beside Visualize All; take No class to fit all attributes.) Rows for the fit must have"
        + " no missing values; in scoring, a missing value is left out of the density, which is then"
        + " compared with that of complete rows all the same. A mixture"
        + " from a file finds its attributes, and the values of nominal ones, by name; their order"
        + " does not matter, and other attributes are passed through.";
  }

  @Override
  protected MixtureClusterer newClusterer() {
    return new GaussianMixture();
  }

  private boolean builds() {
    return given == null && !hasModel();
  }

  /** Those of the clusterer, with any class attribute; if nothing is fitted, all capabilities. */
  @Override
  public Capabilities getCapabilities() {
    if (!builds()) {
      return super.getCapabilities();
    }
    Clusterer clusterer = getClusterer();
    Capabilities capabilities = clusterer.getCapabilities();
    capabilities.setOwner(this);
    capabilities.enableAllClasses();
    capabilities.setMinimumNumberInstances(0);
    return capabilities;
  }

  /** Ignores the class attribute, because the fit leaves it out. */
  @Override
  public Capabilities getCapabilities(Instances data) {
    Instances header = new Instances(data, 0);
    header.setClassIndex(-1);
    return super.getCapabilities(header);
  }

  @Override
  protected void testInputFormat(Instances data) throws Exception {
    if (builds()) {
      getCapabilities(data).testWithFail(FittedAttributes.of(data, getIgnoredAttributeIndices()));
    }
  }

  /**
   * Sets the attributes of the rows to come.
   *
   * @return true if the attributes of the output are known already, because nothing has to be
   *     fitted
   * @throws Exception if data and options exclude each other, or the model file cannot be read
   */
  @Override
  public boolean setInputFormat(Instances data) throws Exception {
    checkParts();
    scores = null;
    super.setInputFormat(data);
    if (!builds()) {
      scoreWith(model());
    }
    return !builds();
  }

  private RowScores scoreWith(ScoringModel model) {
    RowScores made = new RowScores(model, inputFormatPeek(), this);
    scores = made;
    setOutputFormat(made.appendedTo(inputFormatPeek()));
    return made;
  }

  @Override
  public boolean input(Instance instance) {
    checkFormat();
    if (m_NewBatch) {
      resetQueue();
      m_NewBatch = false;
    }
    if (scores == null) {
      bufferInput(instance);
      return false;
    }
    score(instance, scores);
    return true;
  }

  private void checkFormat() {
    if (inputFormatPeek() == null) {
      throw new IllegalStateException("No input format yet: call setInputFormat first");
    }
  }

  private void score(Instance instance, RowScores by) {
    double[] values = by.appendedTo(instance);
    Instance scored =
        instance instanceof SparseInstance
            ? new SparseInstance(instance.weight(), values)
            : new DenseInstance(instance.weight(), values);
    copyValues(scored, false, instance.dataset(), outputFormatPeek());
    push(scored, false);
  }

  /**
   * Ends a batch. After the first one the mixture is fitted to it, if there is none, and its rows
   * are scored.
   *
   * @throws InterruptedException if the thread is interrupted
   * @throws Exception if data and options exclude each other, or a file cannot be read or written
   */
  @Override
  public boolean batchFinished() throws Exception {
    checkFormat();
    if (scores == null) {
      RowScores made = scoreWith(model());
      inputFormatPeek().forEach(row -> score(row, made));
    }
    return super.batchFinished();
  }

  private ScoringModel model() throws Exception {
    if (given != null) {
      return given;
    }
    return hasModel() ? readModel() : build();
  }

  private ScoringModel build() throws Exception {
    MixtureClusterer copy = (MixtureClusterer) AbstractClusterer.makeCopy(getClusterer());
    copy.buildClusterer(FittedAttributes.of(inputFormatPeek(), getIgnoredAttributeIndices()));
    return ScoringModel.of(copy);
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
    runFilter(new MixtureScores(), options);
  }
}
