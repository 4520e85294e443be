// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.covariance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.testing.Examples;

/** Types whose parameters are whole matrices of any kind: what a given matrix must be. */
class MatrixParametersTest {
  static Stream<CovarianceType> matrixTypes() {
    return CovarianceTypes.all().stream().filter(type -> !Examples.axisParallel(type));
  }

  @Test
  void thereAreSome() {
    assertEquals(CovarianceTypes.FULL, matrixTypes().findFirst().orElseThrow(AssertionError::new));
  }

  @ParameterizedTest
  @MethodSource("matrixTypes")
  void aMatrixThatIsNotSymmetricIsRefused(CovarianceType type) {
    assertComplains(
        () -> type.covariances(1, 2, 2, 1, 1.001, 2), "component 0", "not symmetric", "1.001");
  }

  @ParameterizedTest
  @MethodSource("matrixTypes")
  void aMatrixThatIsSymmetricButForRoundingIsTaken(CovarianceType type) {
    Covariances covariances = type.covariances(1, 2, 2, 1, 1 + 1e-12, 2);
    assertEquals(covariances.get(0, 0, 1), covariances.get(0, 1, 0));
  }

  @ParameterizedTest
  @MethodSource("matrixTypes")
  void aMatrixWithANegativeEigenvalueIsRefused(CovarianceType type) {
    assertComplains(() -> type.covariances(1, 2, 1, 2, 2, 1), "component 0", "positive definite");
  }

  @ParameterizedTest
  @MethodSource("matrixTypes")
  void aSingularMatrixIsRefused(CovarianceType type) {
    assertComplains(() -> type.covariances(1, 2, 0.01, 0.03, 0.03, 0.09), "positive definite");
  }

  @ParameterizedTest
  @MethodSource("matrixTypes")
  void aMatrixWithNanIsRefused(CovarianceType type) {
    assertThrows(
        IllegalArgumentException.class, () -> type.covariances(1, 2, 1, Double.NaN, Double.NaN, 1));
  }

  @Test
  void theComponentIsNamed() {
    IllDefinedCovarianceException refused =
        assertThrows(
            IllDefinedCovarianceException.class,
            () -> CovarianceTypes.FULL.covariances(2, 2, 1, 0, 0, 1, 1, 2, 2, 1));
    assertEquals(List.of(1), refused.components());
  }
}
