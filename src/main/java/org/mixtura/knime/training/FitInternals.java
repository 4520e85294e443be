package org.mixtura.knime.training;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;
import org.mixtura.data.Samples;
import org.mixtura.fit.Fit;
import org.mixtura.fit.StartReport;
import org.mixtura.format.ModelJson;
import org.mixtura.format.StoredModel;

/**
 * What a view can draw from: the model, the trace of its fit, what the starts reached, and some of
 * the rows. Its file is part of stored workflows.
 *
 * @param model the fitted model
 * @param trace log-likelihood after each iteration, in nats
 * @param starts what became of each start, as text
 * @param reached mean log-likelihood of each start after its short run; NaN if it failed
 * @param columns names of the sampled columns
 * @param rows some of the training rows, at most {@value #MOST_ROWS}
 */
public record FitInternals(
    StoredModel model,
    List<Double> trace,
    List<String> starts,
    List<Double> reached,
    List<String> columns,
    List<double[]> rows) {
  private static final int MOST_ROWS = 2000;
  private static final String FILE = "internals.xml";

  /** Of a fit to some samples. */
  public static FitInternals of(Fit fit, Samples samples) {
    List<StartReport> starts = fit.course().starts();
    int count = Math.min(MOST_ROWS, samples.size());
    return new FitInternals(
        StoredModel.of(fit),
        fit.course().logLikelihoods(),
        starts.stream().map(s -> s.method() + ": " + s.outcome()).toList(),
        starts.stream().map(StartReport::meanLogLikelihood).toList(),
        samples.attributes(),
        // spread evenly over the table
        IntStream.range(0, count)
            .mapToObj(i -> samples.row((int) ((long) i * samples.size() / count)))
            .toList());
  }

  /** Writes them into a node's folder. */
  public void save(File folder) throws IOException {
    ModelContent content = new ModelContent("internals");
    content.addString("model", ModelJson.format(model));
    content.addDoubleArray("trace", array(trace));
    content.addStringArray("starts", starts.toArray(String[]::new));
    content.addDoubleArray("reached", array(reached));
    content.addStringArray("columns", columns.toArray(String[]::new));
    for (int j = 0; j < columns.size(); j++) {
      int column = j;
      content.addDoubleArray("column" + j, rows.stream().mapToDouble(row -> row[column]).toArray());
    }
    InternalsFile.save(folder, FILE, content);
  }

  /**
   * Reads them from a node's folder.
   *
   * @throws IOException also if the file is broken
   */
  public static FitInternals load(File folder) throws IOException {
    return InternalsFile.load(folder, FILE, FitInternals::parse);
  }

  private static FitInternals parse(ModelContentRO content)
      throws IOException, InvalidSettingsException {
    List<String> columns = List.of(content.getStringArray("columns"));
    return new FitInternals(
        ModelJson.parse(content.getString("model")),
        list(content.getDoubleArray("trace")),
        List.of(content.getStringArray("starts")),
        list(content.getDoubleArray("reached")),
        columns,
        rows(content, columns.size()));
  }

  private static List<double[]> rows(ModelContentRO content, int width)
      throws InvalidSettingsException {
    List<double[]> rows = new ArrayList<>();
    for (int j = 0; j < width; j++) {
      double[] column = content.getDoubleArray("column" + j);
      for (int i = 0; i < column.length; i++) {
        if (j == 0) {
          rows.add(new double[width]);
        }
        rows.get(i)[j] = column[i];
      }
    }
    return rows;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
