// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.mixtura.select.Candidate;
import org.mixtura.select.Selection;

/**
 * The criterion of all candidates of a search as text: a row for each number of components, a
 * column for each covariance type. A mark follows each figure: {@code *} chosen, {@code !}
 * degenerate; a failed candidate is a {@code -}. Where the columns are wider than {@value
 * Layout#WIDEST} characters together, there are several tables below each other.
 */
final class CriterionTable {
  private static final String INDENT = "  ";
  private static final int GAP = 2;

  /** Criteria of this size or more are shown with one decimal instead of two. */
  private static final double LARGE = 1e5;

  private final Selection selection;
  private final int decimals;

  CriterionTable(Selection selection) {
    this.selection = selection;
    decimals = values().anyMatch(value -> Math.abs(value) >= LARGE) ? 1 : 2;
  }

  private DoubleStream values() {
    return selection.candidates().stream().mapToDouble(c -> c.value(selection.criterion()));
  }

  /** The numbers of components, smallest first. */
  List<Integer> components() {
    return selection.candidates().stream().map(Candidate::components).distinct().sorted().toList();
  }

  /** The mclust codes of the covariance types, in the order of the candidates. */
  List<String> codes() {
    return selection.candidates().stream().map(CriterionTable::code).distinct().toList();
  }

  private static String code(Candidate candidate) {
    return candidate.type().mclustCode();
  }

  /** The tables, of which each but the last has the same number of columns. */
  String text() {
    List<String> codes = codes();
    int tables = (codes.size() + columnsPerTable() - 1) / columnsPerTable();
    int columns = (codes.size() + tables - 1) / tables;
    StringBuilder text = new StringBuilder();
    for (int from = 0; from < codes.size(); from += columns) {
      int to = Math.min(from + columns, codes.size());
      text.append(from == 0 ? "" : "\n").append(table(codes.subList(from, to)));
    }
    return text.toString();
  }

  private int columnsPerTable() {
    int widest =
        selection.candidates().stream().mapToInt(c -> cell(c).length()).max().orElseThrow();
    int first = rowName(components().get(components().size() - 1)).length();
    return Math.max(1, (Layout.WIDEST - first) / (GAP + Math.max(widest, 4)));
  }

  private static String rowName(int components) {
    return INDENT + components;
  }

  private TextTable table(List<String> codes) {
    TextTable table = new TextTable();
    List<String> header = new ArrayList<>(List.of(INDENT + "K"));
    codes.forEach(code -> header.add(code + " "));
    table.row(header);
    for (int components : components()) {
      List<String> row = new ArrayList<>(List.of(rowName(components)));
      codes.forEach(code -> row.add(cell(components, code)));
      table.row(row);
    }
    return table;
  }

  private String cell(int components, String code) {
    return selection.candidates().stream()
        .filter(c -> c.components() == components && code(c).equals(code))
        .map(this::cell)
        .findFirst()
        .orElse("");
  }

  private String cell(Candidate candidate) {
    double value = candidate.value(selection.criterion());
    String figure = Double.isNaN(value) ? "" : Figures.fixed(value, decimals);
    return switch (candidate.status()) {
      case CHOSEN -> figure + "*";
      case PASSED_OVER -> figure + " ";
      case DEGENERATE -> figure + "!";
      case FAILED -> "- ";
    };
  }

  /** The types and numbers of components of some candidates, such as {@code VVV 2, 7-9; VVE 9}. */
  static String ranges(List<Candidate> candidates) {
    Map<String, List<Integer>> components =
        candidates.stream()
            .collect(
                Collectors.groupingBy(
                    CriterionTable::code,
                    LinkedHashMap::new,
                    Collectors.mapping(Candidate::components, Collectors.toList())));
    return components.entrySet().stream()
        .map(entry -> entry.getKey() + " " + runs(entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String runs(List<Integer> ascending) {
    List<String> runs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= ascending.size(); i++) {
      if (i == ascending.size() || ascending.get(i) != ascending.get(i - 1) + 1) {
        runs.add(range(ascending.get(first), ascending.get(i - 1)));
        first = i;
      }
    }
    return String.join(", ", runs);
  }

  private static String range(int first, int last) {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
