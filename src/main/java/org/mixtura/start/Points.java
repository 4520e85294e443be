package org.mixtura.start;

/**
 * Weighted points that distances are taken between.
 *
 * @param rows n points
 * @param weights n sample weights
 * @param checkpoint throws if the work is to stop
 */
@SuppressWarnings("ArrayRecordComponent") // shared as they are, never compared
record Points(double[][] rows, double[] weights, Runnable checkpoint) {

  int size() {
    return rows.length;
  }

  static double squaredDistance(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      double difference = a[j] - b[j];
      sum += difference * difference;
    }
    return sum;
  }
}
