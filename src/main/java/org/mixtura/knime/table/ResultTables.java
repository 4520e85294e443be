// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mixtura.fit.Fit;
import org.mixtura.model.GaussianMixture;

/** The learner's tables of results, as names and values: what can be said without a KNIME type. */
public final class ResultTables {
  private ResultTables() {}

  /** Columns of the table of components, and the class of their values. */
  public static Map<String, Class<?>> componentColumns(List<String> attributes) {
    Map<String, Class<?>> columns = new LinkedHashMap<>();
    columns.put("Weight", Double.class);
    columns.put("Size", Long.class);
    attributes.forEach(x -> put(columns, "Mean (" + x + ")"));
    for (int j = 0; j < attributes.size(); j++) {
      for (int l = 0; l <= j; l++) {
        put(columns, "Covariance (" + attributes.get(j) + ", " + attributes.get(l) + ")");
      }
    }
    return columns;
  }

  /** Attributes whose names have commas can lead to the same name twice. */
  private static void put(Map<String, Class<?>> columns, String name) {
    String unique = name;
    for (int n = 1; columns.containsKey(unique); n++) {
      unique = name + " (#" + n + ")";
    }
    columns.put(unique, Double.class);
  }

  /**
   * The row of one component.
   *
   * @param model the mixture
   * @param k the component
   * @param size how many rows are assigned to it
   * @param means of all attributes of the columns, by name: constant ones are not in the mixture
   */
  public static List<Object> componentRow(
      GaussianMixture model, int k, long size, Map<String, Double> means) {
    List<Object> row = new ArrayList<>(List.of(model.weight(k), size));
    List<String> attributes = List.copyOf(means.keySet());
    List<String> varying = model.schema().attributes();
    double[] mean = model.mean(k);
    for (String attribute : attributes) {
      int j = varying.indexOf(attribute);
      row.add(j < 0 ? means.get(attribute) : Double.valueOf(mean[j]));
    }
    for (int a = 0; a < attributes.size(); a++) {
      int j = varying.indexOf(attributes.get(a));
      for (int b = 0; b <= a; b++) {
        int l = varying.indexOf(attributes.get(b));
        row.add(j < 0 || l < 0 ? 0.0 : model.covariances().get(k, j, l));
      }
    }
    return row;
  }

  /** Columns of the table of quality, and the class of their values. */
  public static Map<String, Class<?>> qualityColumns() {
    Map<String, Class<?>> columns = new LinkedHashMap<>();
    columns.put("Components", Integer.class);
    columns.put("Covariance Type", String.class);
    columns.put("Log-Likelihood", Double.class);
    columns.put("Free Parameters", Long.class);
    columns.put("BIC", Double.class);
    columns.put("AIC", Double.class);
    columns.put("ICL", Double.class);
    columns.put("Iterations", Integer.class);
    columns.put("Converged", Boolean.class);
    return columns;
  }

  /** The row of the table of quality. */
  public static List<Object> qualityRow(Fit fit) {
    return List.of(
        fit.model().components(),
        fit.model().type().name(),
        fit.logLikelihood(),
        fit.quality().freeParameters(),
        fit.quality().bic(),
        fit.quality().aic(),
        fit.quality().icl(),
        fit.history().iterations(),
        fit.converged());
  }
}
