// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PartitionsTest {
  @Test
  void aPartitionIsItselfUnderOtherNames() {
    assertEquals(
        1,
        Partitions.adjustedRandIndex(new int[] {0, 0, 1, 2, 2}, new int[] {2, 2, 0, 1, 1}),
        1e-15);
  }

  /** scikit-learn: adjusted_rand_score([0, 0, 1, 2], [0, 0, 1, 1]) is 0.571428... */
  @Test
  void theIndexIsThatOfOtherPrograms() {
    assertEquals(
        4.0 / 7,
        Partitions.adjustedRandIndex(new int[] {0, 0, 1, 2}, new int[] {0, 0, 1, 1}),
        1e-15);
  }
}
