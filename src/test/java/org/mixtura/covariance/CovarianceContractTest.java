// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Arrays;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.data.Samples;
import org.mixtura.loops.Columns;
import org.mixtura.loops.Workspace;
import org.mixtura.testing.Examples;

/** What the covariances of every type keep, on covariances of 3 components and 3 attributes. */
class CovarianceContractTest {
  private static final String TYPES = "org.mixtura.testing.Examples#types";
  private static final int D = 3;

  private static Covariances covariances(CovarianceType type) {
    return Examples.ofType(type, D).covariances();
  }

  private static RealMatrix matrix(Covariances covariances, int k) {
    return MatrixUtils.createRealMatrix(covariances.matrix(k));
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void precisionTimesCovarianceIsTheIdentity(CovarianceType type) {
    Covariances covariances = covariances(type);
    for (int k = 0; k < covariances.components(); k++) {
      double[][] product =
          matrix(covariances, k)
              .multiply(MatrixUtils.createRealMatrix(covariances.precision(k)))
              .getData();
      for (int j = 0; j < D; j++) {
        for (int l = 0; l < D; l++) {
          assertEquals(j == l ? 1 : 0, product[j][l], 1e-13);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void matricesAreSymmetricAndPositiveDefinite(CovarianceType type) {
    Covariances covariances = covariances(type);
    for (int k = 0; k < covariances.components(); k++) {
      double[][] matrix = covariances.matrix(k);
      assertArrayEquals(matrix, matrix(covariances, k).transpose().getData());
      double[] eigenvalues =
          new EigenDecomposition(MatrixUtils.createRealMatrix(matrix)).getRealEigenvalues();
      assertEquals(D, Arrays.stream(eigenvalues).filter(value -> value > 0).count());
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void logDeterminantIsThatOfTheMatrix(CovarianceType type) {
    Covariances covariances = covariances(type);
    for (int k = 0; k < covariances.components(); k++) {
      double determinant = new LUDecomposition(matrix(covariances, k)).getDeterminant();
      assertEquals(Math.log(determinant), covariances.logDeterminant(k), 1e-13);
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void squaredDistancesAreThoseOfThePrecision(CovarianceType type) {
    Covariances covariances = covariances(type);
    double[][] deviations = {{1, 0, -2}, {0.5, 0, 3}, {-1, 4, 1}};
    double[][] logDensities = logDensities(covariances, deviations);
    for (int k = 0; k < covariances.components(); k++) {
      for (int i = 0; i < 3; i++) {
        double[] x = {deviations[0][i], deviations[1][i], deviations[2][i]};
        RealMatrix precision = MatrixUtils.createRealMatrix(covariances.precision(k));
        double expected =
            MatrixUtils.createRealVector(precision.operate(x))
                .dotProduct(MatrixUtils.createRealVector(x));
        double distance =
            -2 * logDensities[k][i] - D * Math.log(2 * Math.PI) - covariances.logDeterminant(k);
        assertEquals(expected, distance, 1e-12 * expected);
      }
    }
  }

  /** ln N(x_i; 0, S_k), K x n. */
  private static double[][] logDensities(Covariances covariances, double[][] columns) {
    int n = columns[0].length;
    Samples samples = Samples.of(MatrixUtils.createRealMatrix(columns).transpose().getData());
    int components = covariances.components();
    double[][] out = Columns.arrays(components, n);
    double[] common = new double[n];
    covariances
        .kernel(
            new DensityKernel.Task(
                new double[components][D], new double[components], new double[D], new Workspace(n)))
        .evaluate(samples.blocks().get(0), out, common);
    for (double[] row : out) {
      Columns.add(common, row, n);
    }
    return out;
  }

  /** With T the matrix of the transformation, T T' is the covariance. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void transformedStandardNormalsHaveTheCovariance(CovarianceType type) {
    Covariances covariances = covariances(type);
    for (int k = 0; k < covariances.components(); k++) {
      RealMatrix t = MatrixUtils.createRealMatrix(D, D);
      for (int j = 0; j < D; j++) {
        double[] unit = new double[D];
        unit[j] = 1;
        t.setColumn(j, covariances.transform(k, unit));
      }
      double[][] product = t.multiply(t.transpose()).getData();
      for (int j = 0; j < D; j++) {
        assertArrayEquals(
            covariances.matrix(k)[j], product[j], 1e-13 * matrix(covariances, k).getNorm());
      }
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void parametersReadBackHaveTheSameBits(CovarianceType type) {
    Covariances covariances = covariances(type);
    double[] parameters = type.parameters(covariances);
    assertEquals(Arrays.stream(type.shape(3, D)).reduce(1, (a, b) -> a * b), parameters.length);
    Covariances read = type.covariances(3, D, parameters);
    for (int k = 0; k < 3; k++) {
      assertArrayEquals(covariances.matrix(k), read.matrix(k));
    }
    assertArrayEquals(parameters, type.parameters(read));
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void anotherCountOfParametersIsRefused(CovarianceType type) {
    double[] parameters = type.parameters(covariances(type));
    double[] more = Arrays.copyOf(parameters, parameters.length + 1);
    assertComplains(
        () -> type.covariances(3, D, more),
        type.name(),
        "are " + parameters.length + " numbers",
        more.length + " were given");
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void anyVarianceThatIsNotPositiveIsRefused(CovarianceType type) {
    for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      double[] parameters = type.parameters(covariances(type));
      parameters[parameters.length - 1] = bad;
      assertComplains(
          () -> type.covariances(3, D, parameters), "positive definite", String.valueOf(bad));
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void changingWhatWasReadChangesNothing(CovarianceType type) {
    double[] parameters = type.parameters(covariances(type));
    Covariances read = type.covariances(3, D, parameters);
    double before = read.get(0, 0, 0);
    Arrays.fill(parameters, 77);
    read.matrix(0)[0][0] = 77;
    assertEquals(before, read.get(0, 0, 0));
  }
}
