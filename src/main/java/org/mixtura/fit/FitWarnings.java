// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mixtura.fit.Diagnostics.Degenerate;

/**
 * Makes the diagnostics of a fit, with a warning in words for users of each of: constant attributes
 * and too few distinct samples ({@link Problem}), no convergence, degenerate components by cause,
 * regularised components, and failed starts. Immutable.
 */
final class FitWarnings {
  private final Problem problem;
  private final Degeneracy degeneracy;
  private final List<StartRun> starts;

  /**
   * Warnings of a fit.
   *
   * @param problem what was fitted, with the warnings that it has already
   * @param degeneracy says which components are regularised
   * @param starts all starts, by number
   */
  FitWarnings(Problem problem, Degeneracy degeneracy, List<StartRun> starts) {
    this.problem = problem;
    this.degeneracy = degeneracy;
    this.starts = starts;
  }

  /**
   * The diagnostics.
   *
   * @param best the run that led to the mixture
   * @param options of the fit; without iterations or with tolerance 0, not to converge is no
   *     warning
   */
  Diagnostics diagnostics(JudgedRun best, FitOptions options) {
    List<String> warnings = new ArrayList<>(problem.warnings());
    List<Integer> regularised = degeneracy.regularised(best.run().model());
    if (!best.run().converged() && options.maxIterations() > 0 && options.tolerance() > 0) {
      warnings.add(
          "EM did not converge in %s iterations; allow more, or a larger tolerance"
              .formatted(options.maxIterations()));
    }
    Map<String, List<Integer>> causes = new LinkedHashMap<>();
    for (Degenerate found : best.degenerate()) {
      causes.computeIfAbsent(found.cause(), cause -> new ArrayList<>()).add(found.component());
    }
    causes.forEach(
        (cause, components) ->
            warnings.add(
                "degenerate %s: %s. Remedies: fewer components, a covariance type with fewer parameters, or more regularisation"
                    .formatted(listed(components), cause)));
    if (!regularised.isEmpty()) {
      warnings.add(
          "regularisation makes up more than 1 %% of the smallest variance of %s"
              .formatted(listed(regularised)));
    }
    List<StartRun> failed = starts.stream().filter(run -> !run.isReached()).toList();
    if (!failed.isEmpty()) {
      warnings.add(
          "%s of %s starts failed, the first because %s"
              .formatted(failed.size(), starts.size(), failed.get(0).report().detail()));
    }
    return new Diagnostics(best.degenerate(), regularised, warnings);
  }

  private static String listed(List<Integer> components) {
    return components.stream()
        .map(String::valueOf)
        .collect(
            Collectors.joining(", ", components.size() == 1 ? "component " : "components ", ""));
  }
}
