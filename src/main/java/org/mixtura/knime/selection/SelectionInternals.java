package org.mixtura.knime.selection;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.data.Samples;
import org.mixtura.knime.training.FitInternals;
import org.mixtura.knime.training.InternalsFile;
import org.mixtura.select.Candidate;
import org.mixtura.select.Criterion;
import org.mixtura.select.Selection;

/**
 * What a view can draw from: the best fit, and the grid that it was chosen from. The files are part
 * of stored workflows.
 *
 * @param best the fit of the chosen candidate
 * @param criterion by which it was chosen
 * @param folds of cross-validation; 0 with another criterion
 * @param candidates the whole grid
 */
record SelectionInternals(
    FitInternals best, Criterion criterion, int folds, List<Candidate> candidates) {
  private static final String FILE = "candidates.xml";

  static SelectionInternals of(Selection selection, Samples samples) {
    return new SelectionInternals(
        FitInternals.of(selection.best(), samples),
        selection.criterion(),
        selection.folds(),
        selection.candidates());
  }

  void save(File folder) throws IOException {
    best.save(folder);
    ModelContent content = new ModelContent("candidates");
    content.addString("criterion", criterion.label());
    content.addInt("folds", folds);
    content.addInt("candidates", candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      add(candidates.get(i), content.addModelContent("candidate" + i));
    }
    InternalsFile.save(folder, FILE, content);
  }

  private static void add(Candidate candidate, ModelContentWO content) {
    content.addInt("components", candidate.components());
    content.addString("covarianceType", candidate.family());
    content.addString("outcome", candidate.outcome().name());
    content.addString("reason", candidate.reason());
    content.addDouble("logLikelihood", candidate.logLikelihood());
    content.addLong("freeParameters", candidate.freeParameters());
    content.addDouble("bic", candidate.bic());
    content.addDouble("icl", candidate.icl());
    content.addDouble("aic", candidate.aic());
    content.addDouble("crossValidated", candidate.crossValidated());
    content.addBoolean("converged", candidate.converged());
    content.addInt("iterations", candidate.iterations());
  }

  static SelectionInternals load(File folder) throws IOException {
    FitInternals best = FitInternals.load(folder);
    return InternalsFile.load(folder, FILE, content -> parse(best, content));
  }

  private static SelectionInternals parse(FitInternals best, ModelContentRO content)
      throws InvalidSettingsException {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < content.getInt("candidates"); i++) {
      candidates.add(candidate(content.getModelContent("candidate" + i)));
    }
    return new SelectionInternals(
        best,
        Criterion.named(content.getString("criterion")),
        content.getInt("folds"),
        List.copyOf(candidates));
  }

  private static Candidate candidate(ModelContentRO content) throws InvalidSettingsException {
    return new Candidate(
        content.getInt("components"),
        CovarianceTypes.named(content.getString("covarianceType")).name(),
        Candidate.Outcome.valueOf(content.getString("outcome")),
        content.getString("reason"),
        content.getDouble("logLikelihood"),
        content.getLong("freeParameters"),
        content.getDouble("bic"),
        content.getDouble("icl"),
        content.getDouble("aic"),
        content.getDouble("crossValidated"),
        content.getBoolean("converged"),
        content.getInt("iterations"));
  }
}
