// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QualityTest {
  /** 100 samples of total weight e^5, so that ln W is 5. */
  private static final Quality QUALITY = new Quality(100, Math.exp(5), -1000, -7, 11);

  @Test
  void aicIsTwoForEachParameter() {
    assertEquals(2000 + 2 * 11, QUALITY.aic());
  }

  @Test
  void bicCountsTheTotalWeight() {
    assertEquals(2000 + 11 * 5, QUALITY.bic(), 1e-12);
  }

  @Test
  void iclAddsTheUncertaintyOfTheAssignment() {
    assertEquals(2000 + 11 * 5 + 2 * 7, QUALITY.icl(), 1e-12);
  }

  @Test
  void meanLogLikelihoodIsPerUnitOfWeight() {
    assertEquals(-1000 / Math.exp(5), QUALITY.meanLogLikelihood());
  }
}
