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

/**
 * The cells of a search: each number of components with each covariance type. Knows which cells
 * describe the same mixtures, so that these are fitted once.
 */
final class SearchGrid {
  private final List<CovarianceType> types;
  private final List<GridCell> cells = new ArrayList<>();
  private final Map<GridCell, GridCell> equals = new HashMap<>();

  SearchGrid(SearchOptions options, TrainingData data) {
    types = types(options, data);
    for (int k = options.minComponents(); k <= options.maxComponents(); k++) {
      for (CovarianceType type : types) {
        cells.add(new GridCell(k, type));
      }
    }
    for (GridCell cell : cells) {
      equals.put(cell, first(cell, data.schema().dimension()));
    }
  }

  /**
   * The types asked for; if none are, all that suit the data: with no more samples than attributes,
   * a covariance of correlated attributes is singular. In the order of mclust.
   */
  private static List<CovarianceType> types(SearchOptions options, TrainingData data) {
    int d = data.schema().dimension();
    if (d == 0) {
      return List.of(CovarianceTypes.FULL);
    }
    List<CovarianceType> types = options.covarianceTypes();
    if (types.isEmpty()) {
      types =
          CovarianceTypes.all().stream()
              .filter(type -> data.samples().size() > d || !type.spread().pairs())
              .toList();
    }
    return types.stream()
        .map(type -> type.over(d))
        .distinct()
        .sorted(Comparator.comparing(SearchGrid::place))
        .toList();
  }

  /** Orders as mclust does: by what varies in orientation, then shape, then volume. */
  private static String place(CovarianceType type) {
    // I, E and V order as a, e and v do
    return new StringBuilder(type.mclustCode()).reverse().toString().replace('I', 'A');
  }

  /**
   * The first cell of the same mixtures: with one component, types of as many free parameters are
   * the same.
   */
  private GridCell first(GridCell cell, int d) {
    if (cell.components() > 1 || d == 0) {
      return cell;
    }
    long parameters = cell.type().freeParameters(1, d);
    return types.stream()
        .filter(type -> type.freeParameters(1, d) == parameters)
        .map(type -> new GridCell(1, type))
        .findFirst()
        .orElse(cell);
  }

  /** All cells, by number of components and then by type. */
  List<GridCell> cells() {
    return cells;
  }

  /** The cells that differ from each other. */
  List<GridCell> different() {
    return cells.stream().filter(cell -> representative(cell).equals(cell)).toList();
  }

  /** The cell whose mixtures are the same as another's. */
  GridCell representative(GridCell cell) {
    return cell.in(equals);
  }
}
