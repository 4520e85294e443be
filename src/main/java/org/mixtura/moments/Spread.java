package org.mixtura.moments;

/** Which second moments a covariance type needs. */
public enum Spread {
  /** Of each attribute with itself. */
  DIAGONAL {
    @Override
    int length(int dimension) {
      return dimension;
    }

    @Override
    int index(int j, int l) {
      if (j != l) {
        throw new IllegalArgumentException("diagonal moments hold nothing about a pair");
      }
      return j;
    }
  },
  /** Of each pair of attributes; the lower triangle, packed row by row. */
  FULL {
    @Override
    int length(int dimension) {
      return dimension * (dimension + 1) / 2;
    }

    @Override
    int index(int j, int l) {
      return j >= l ? j * (j + 1) / 2 + l : l * (l + 1) / 2 + j;
    }
  };

  abstract int length(int dimension);

  abstract int index(int j, int l);
}
