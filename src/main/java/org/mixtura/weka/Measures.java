// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mixtura.fit.Fit;

/** The figures of a fit that Weka's experiments record, by name. */
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

  /** The names, in the order in which experiments show them. */
  public static Collection<String> names() {
    return ALL.keySet();
  }

  /**
   * The measure of a name.
   *
   * @throws IllegalArgumentException if there is none; the message lists what there is
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
