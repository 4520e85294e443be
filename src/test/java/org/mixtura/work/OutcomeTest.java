// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  @Test
  void whatWasReachedHasAValueAndNoReason() {
    Outcome<Integer> reached = Outcome.reached(3);
    assertEquals(Optional.of(3), reached.value());
    assertEquals(Optional.empty(), reached.failure());
    assertEquals(Optional.empty(), reached.cause());
    assertEquals(Outcome.reached("3"), reached.map(String::valueOf));
  }

  @Test
  void whatFailedHasAReasonAndStaysFailed() {
    RuntimeException thrown = new IllegalStateException("too far");
    Outcome<Integer> failed = Outcome.failed("it was too far", thrown);
    assertEquals(Optional.empty(), failed.value());
    assertEquals(Optional.of("it was too far"), failed.failure());
    assertEquals(Optional.of(thrown), failed.cause());
    assertEquals(failed, failed.map(String::valueOf));
    assertEquals(Optional.empty(), Outcome.failed("no reason").cause());
  }
}
