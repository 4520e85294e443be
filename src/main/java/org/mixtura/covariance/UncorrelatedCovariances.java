package org.mixtura.covariance;

/** Covariances that are zero between attributes, so that one attribute says nothing of another. */
abstract class UncorrelatedCovariances extends Covariances {

  UncorrelatedCovariances(int components, int dimension) {
    super(components, dimension);
  }

  @Override
  public final Covariances conditional(int[] free, int[] given) {
    return marginal(free);
  }

  @Override
  public final double[] conditionalShift(int k, int[] free, int[] given, double[] deviation) {
    return new double[free.length];
  }

  /** The scale comes in before the square: at a scale of 1e-150 a square has no digits left. */
  static void addScaledSquares(double[] values, double scale, double[] out, int n) {
    for (int i = 0; i < n; i++) {
      double scaled = values[i] * scale;
      out[i] += scaled * scaled;
    }
  }
}
