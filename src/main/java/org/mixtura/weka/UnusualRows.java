package org.mixtura.weka;

import java.util.Locale;
import weka.clusterers.GaussianMixture;
import weka.core.CommandlineRunnable;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.core.Utils;
import weka.core.converters.ConverterUtils.DataSource;

/**
 * Lists the rows of a data set that a fitted mixture finds unusual, for Weka's command line:
 *
 * <pre>
 *   weka.Run UnusualRows -l mixture.model -T new.arff -q 0.01
 * </pre>
 *
 * <p>A row is unusual if its log density is below the quantile q (0.01, if it is not given) of the
 * training rows' log density.
 */
public final class UnusualRows implements CommandlineRunnable {
  private static final String USAGE =
      "usage: UnusualRows -l <model saved with -d> -T <data set> [-q <share of training rows>]";

  @Override
  public void preExecution() {}

  @Override
  public void postExecution() {}

  @Override
  public void run(Object toRun, String[] options) throws Exception {
    OptionReader reader = new OptionReader(options);
    String modelFile = reader.text("l", "");
    String dataFile = reader.text("T", "");
    double share = reader.number("q", 0.01);
    Utils.checkForRemainingOptions(options);
    if (modelFile.isEmpty() || dataFile.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    Object[] saved = SerializationHelper.readAll(modelFile);
    if (!(saved[0] instanceof GaussianMixture mixture)) {
      throw new IllegalArgumentException("'" + modelFile + "' holds no GaussianMixture");
    }
    Instances data = DataSource.read(dataFile);
    if (saved.length > 1 && saved[1] instanceof Instances header && !header.equalHeaders(data)) {
      throw new IllegalArgumentException(
          "'%s' does not have the attributes that the model was trained on: %s"
              .formatted(dataFile, header.equalHeadersMsg(data)));
    }
    System.out.print(list(mixture, data, share));
  }

  /**
   * The list as text.
   *
   * @param mixture a built one
   * @param data rows with the attributes that it was trained on, in the same order
   * @param share which quantile of the training rows' log density is the threshold
   */
  static String list(GaussianMixture mixture, Instances data, double share) throws Exception {
    double threshold = mixture.fit().quantiles().at(share);
    StringBuilder rows = new StringBuilder();
    int count = 0;
    for (int i = 0; i < data.numInstances(); i++) {
      double logDensity = mixture.logDensityForInstance(data.instance(i));
      if (logDensity < threshold) {
        count++;
        rows.append(
            String.format(Locale.ROOT, "%8d %14.4f  %s%n", i + 1, logDensity, data.instance(i)));
      }
    }
    String head =
        String.format(
            Locale.ROOT,
            "%d of %d rows have a log density below %.4f, the %s quantile of the training rows%n",
            count,
            data.numInstances(),
            threshold,
            share);
    return count == 0 ? head : head + "     row    log density  values\n" + rows;
  }
}
