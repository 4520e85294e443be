// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mixtura.fit.Fit;
import org.mixtura.model.GaussianMixture;

/** The columns and rows of the learner's result tables, without a KNIME type. */
public final class ResultTables {
  private ResultTables() {}

  /**
   * The columns of the table of components, with the classes of their values: weight, size, d means
   * and d (d + 1) / 2 covariances.
   *
   * @param attributes names of the d columns that are fitted, constant ones included
   */
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

  /**
   * Adds a column under a unique name: attributes with commas in their names can give one name
   * twice.
   */
  private static void put(Map<String, Class<?>> columns, String name) {
    String unique = name;
    for (int n = 1; columns.containsKey(unique); n++) {
      unique = name + " (#" + n + ")";
    }
    columns.put(unique, Double.class);
  }

  /**
   * The row of one component; means and covariances in the units of the data.
   *
   * @param model the mixture
   * @param k the component, from 0
   * @param size number of rows assigned to it
   * @param means a value for each attribute of the columns, by name; used for constant attributes,
   *     which are not in the mixture and have covariance 0
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

  /** The columns of the table of quality, with the classes of their values. */
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
