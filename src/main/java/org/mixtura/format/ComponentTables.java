// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mixtura.model.GaussianMixture;

/**
 * A mixture's parameters as text: weights, means, standard deviations and value probabilities with
 * {@value #COMPONENTS_PER_TABLE} components side by side, then correlations.
 */
final class ComponentTables {
  private static final int COMPONENTS_PER_TABLE = 8;

  /** With more attributes than this, only the strongest correlations are shown. */
  private static final int WHOLE_MATRIX = 12;

  private static final int STRONGEST = 10;

  private final GaussianMixture model;
  private final List<ParameterRow> rows;
  private final StringBuilder text = new StringBuilder();

  ComponentTables(GaussianMixture model) {
    this.model = model;
    rows = ParameterRow.of(model);
  }

  String text() {
    for (int from = 0; from < model.components(); from += COMPONENTS_PER_TABLE) {
      int to = Math.min(from + COMPONENTS_PER_TABLE, model.components());
      text.append(from == 0 ? "" : "\n").append(parameters(from, to));
    }
    if (model.type().spread().pairs() && model.dimension() > 1) {
      correlations();
    }
    return text.toString();
  }

  private TextTable parameters(int from, int to) {
    TextTable table = new TextTable();
    table.row(cells("Component", IntStream.range(from, to).mapToObj(String::valueOf).toList()));
    String heading = null;
    for (ParameterRow row : rows) {
      boolean under = !row.parameter().isEmpty();
      if (under && !row.subject().equals(heading)) {
        heading = row.subject();
        table.row(heading);
      }
      String name = under ? "  " + row.parameter() : row.subject();
      table.row(cells(name, row.values().subList(from, to)));
    }
    return table;
  }

  private static List<String> cells(String name, List<String> values) {
    List<String> cells = new ArrayList<>(List.of(name));
    cells.addAll(values);
    return cells;
  }

  private void correlations() {
    boolean shared = model.covariances().shared();
    for (int k = 0; k < (shared ? 1 : model.components()); k++) {
      text.append("\nCorrelations in ").append(shared ? "every component" : "component " + k);
      if (model.dimension() <= WHOLE_MATRIX) {
        text.append('\n').append(matrix(k));
      } else {
        text.append(" (the strongest ").append(STRONGEST).append(" of ");
        text.append(model.dimension() * (model.dimension() - 1) / 2).append(")\n");
        text.append(strongest(k));
      }
    }
  }

  private double correlation(int k, int j, int l) {
    return model.covariances().get(k, j, l)
        / ParameterRow.deviation(model, k, j)
        / ParameterRow.deviation(model, k, l);
  }

  private TextTable matrix(int k) {
    List<String> names = model.schema().attributes();
    List<String> header = new ArrayList<>(List.of(""));
    header.addAll(names.subList(0, names.size() - 1));
    TextTable table = new TextTable().row(header);
    for (int j = 1; j < names.size(); j++) {
      List<String> cells = new ArrayList<>(List.of("  " + names.get(j)));
      for (int l = 0; l < j; l++) {
        cells.add(Figures.fixed(correlation(k, j, l), 3));
      }
      table.row(cells);
    }
    return table;
  }

  private record Pair(int j, int l, double correlation) {}

  private TextTable strongest(int k) {
    List<Pair> pairs = new ArrayList<>();
    for (int j = 1; j < model.dimension(); j++) {
      for (int l = 0; l < j; l++) {
        pairs.add(new Pair(j, l, correlation(k, j, l)));
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -Math.abs(pair.correlation)));
    List<String> names = model.schema().attributes();
    TextTable table = new TextTable();
    for (Pair pair : pairs.subList(0, STRONGEST)) {
      table.row(
          "  " + names.get(pair.l) + ", " + names.get(pair.j), Figures.fixed(pair.correlation, 3));
    }
    return table;
  }
}
