// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.TrainingData;

/** What a search looks at: numbers of components, and for each of them all families. */
final class SearchGrid {
  private final List<CovarianceType> families;
  private final List<GridCell> cells = new ArrayList<>();
  private final Map<GridCell, GridCell> equals = new HashMap<>();

  SearchGrid(SearchOptions options, TrainingData data) {
    families = families(options, data);
    for (int k = options.minComponents(); k <= options.maxComponents(); k++) {
      for (CovarianceType family : families) {
        cells.add(new GridCell(k, family));
      }
    }
    for (GridCell cell : cells) {
      equals.put(cell, first(cell, data.schema().dimension()));
    }
  }

  /** The families asked for; or all that suit, the most constrained first. */
  private static List<CovarianceType> families(SearchOptions options, TrainingData data) {
    int d = data.schema().dimension();
    if (d == 0) {
      return List.of(CovarianceTypes.FULL);
    }
    List<CovarianceType> families = options.families();
    if (families.isEmpty()) {
      families =
          CovarianceTypes.all().stream()
              .filter(type -> data.samples().size() > d || !type.spread().pairs())
              .toList();
    }
    return families.stream()
        .map(type -> type.over(d))
        .distinct()
        .sorted(Comparator.comparing(SearchGrid::place))
        .toList();
  }

  /** Orders as mclust does: by what varies in orientation, then shape, then volume. */
  private static String place(CovarianceType family) {
    // I, E and V order as a, e and v do
    return new StringBuilder(family.mclustCode()).reverse().toString().replace('I', 'A');
  }

  /**
   * The first cell of the same mixtures: with one component, families of as many parameters are the
   * same.
   */
  private GridCell first(GridCell cell, int d) {
    if (cell.components() > 1 || d == 0) {
      return cell;
    }
    long parameters = cell.family().freeParameters(1, d);
    return families.stream()
        .filter(family -> family.freeParameters(1, d) == parameters)
        .map(family -> new GridCell(1, family))
        .findFirst()
        .orElse(cell);
  }

  /** All cells, by number of components and then by family. */
  List<GridCell> cells() {
    return cells;
  }

  /** The cells that differ from each other. */
  List<GridCell> different() {
    return cells.stream().filter(cell -> representative(cell).equals(cell)).toList();
  }

  /** The cell whose mixtures are the same as another's. */
  GridCell representative(GridCell cell) {
    return equals.get(cell);
  }
}
