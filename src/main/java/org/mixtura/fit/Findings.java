package org.mixtura.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mixtura.fit.Diagnosis.Degenerate;

/** Puts what a person should know into sentences. */
final class Findings {
  private final Problem problem;
  private final Degeneracy degeneracy;
  private final List<Candidate> candidates;

  Findings(Problem problem, Degeneracy degeneracy, List<Candidate> candidates) {
    this.problem = problem;
    this.degeneracy = degeneracy;
    this.candidates = candidates;
  }

  Diagnosis diagnosis(Candidate best, FitOptions options) {
    List<String> warnings = new ArrayList<>(problem.warnings());
    List<Integer> regularised = degeneracy.regularised(best.run().model());
    if (!best.run().converged() && options.maxIterations() > 0 && options.tolerance() > 0) {
      warnings.add(
          "EM did not converge in %d iterations; allow more, or a larger tolerance"
              .formatted(options.maxIterations()));
    }
    for (Degenerate found : best.degenerate()) {
      warnings.add(
          "component %d is degenerate: %s. Remedies: fewer components, a covariance type with"
                  .formatted(found.component(), found.cause())
              + " fewer parameters, or more regularisation");
    }
    if (!regularised.isEmpty()) {
      warnings.add(
          "regularisation makes up more than 1 % of the smallest variance of component "
              + regularised.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    long failed = candidates.stream().filter(Candidate::failed).count();
    if (failed > 0) {
      warnings.add("%d of %d starts failed".formatted(failed, candidates.size()));
    }
    return new Diagnosis(best.degenerate(), regularised, warnings);
  }
}
