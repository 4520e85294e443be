// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mixtura.fit.Fit;

/** The measures of a fit that Weka's Experimenter records, by name. */
public final class Measures {
  private static final Map<String, ToDoubleFunction<Fit>> ALL = all();

  private Measures() {}

  private static Map<String, ToDoubleFunction<Fit>> all() {
    Map<String, ToDoubleFunction<Fit>> measures = new LinkedHashMap<>();
    measures.put("measureBIC", fit -> fit.quality().bic());
    measures.put("measureAIC", fit -> fit.quality().aic());
    measures.put("measureICL", fit -> fit.quality().icl());
    measures.put("measureLogLikelihood", Fit::logLikelihood);
    measures.put("measureIterations", fit -> fit.history().iterations());
    measures.put("measureConverged", fit -> fit.converged() ? 1 : 0);
    measures.put("measureNumParameters", fit -> fit.quality().freeParameters());
    return measures;
  }

  /** The names, in the order in which the Experimenter shows them. */
  public static Collection<String> names() {
    return ALL.keySet();
  }

  /**
   * The measure of a name.
   *
   * @param name one of {@link #names}
   * @return computes the measure of a fit: a criterion, a log-likelihood in nats, a count, or 1 for
   *     true and 0 for false
   * @throws IllegalArgumentException if there is no such measure; the message lists the names
   */
  public static ToDoubleFunction<Fit> named(String name) {
    ToDoubleFunction<Fit> measure = ALL.get(name);
    if (measure == null) {
      throw new IllegalArgumentException(
          "there is no measure '" + name + "'; there are " + names());
    }
    return measure;
  }
}
