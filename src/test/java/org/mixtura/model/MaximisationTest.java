// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.data.Block;
import org.mixtura.data.Samples;
import org.mixtura.moments.Moments;
import org.mixtura.testing.Examples;
import org.mixtura.testing.RandomMixtures;

class MaximisationTest {
  private static final String TYPES = "org.mixtura.covariance.CovarianceTypes#all";

  /**
   * The second component has lost all its samples: it keeps its mean and covariance, with 1e-16 of
   * the weight.
   */
  @ParameterizedTest
  @MethodSource(TYPES)
  void anEmptyComponentStaysAndTheMomentsAreNotWrittenTo(CovarianceType type) {
    GaussianMixture previous = RandomMixtures.of(type, 2, 3, 4);
    Samples samples = Samples.of(Examples.rows(200, 3, 5));
    Moments moments = new Moments(previous.means(), type.spread(), new int[0]);
    for (Block block : samples.blocks()) {
      moments.add(0, block, block.weights());
    }
    GaussianMixture next = Examples.step(samples, type).maximise(moments, previous);
    assertEquals(0, moments.total(1));
    assertEquals(samples.totalWeight(), moments.totalWeight());
    assertArrayEquals(previous.mean(1), next.mean(1), 1e-12);
    assertTrue(next.weight(1) > 0 && next.weight(1) < 1e-15);
  }
}
