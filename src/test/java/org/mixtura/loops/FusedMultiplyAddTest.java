// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.loops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("kernel")
class FusedMultiplyAddTest {
  /** Its square is 1 + 2^-29 + 2^-60, of which a double has no room for the last term. */
  private static final double FACTOR = 1 + 0x1p-30;

  private static final double ROUNDED = -(1 + 0x1p-29);

  @Test
  void whatIsMeasuredIsWhatTheVirtualMachineHas() {
    boolean hardware =
        Boolean.parseBoolean(
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption("UseFMA")
                .getValue());
    assertEquals(hardware, FusedMultiplyAdd.IN_HARDWARE);
  }

  @Test
  void itIsRoundedOnceInHardwareAndTwiceWithout() {
    double expected = FusedMultiplyAdd.IN_HARDWARE ? 0x1p-60 : 0;
    assertEquals(expected, FusedMultiplyAdd.fma(FACTOR, FACTOR, ROUNDED));
    assertEquals(10, FusedMultiplyAdd.fma(2, 3, 4));
  }

  /** The build runs the kernels' tests a second time, without the instruction. */
  @Test
  void theBuildSwitchesItOff() {
    if (Boolean.getBoolean("mixtura.withoutFma")) {
      assertFalse(FusedMultiplyAdd.IN_HARDWARE);
      assertEquals(FACTOR * FACTOR + ROUNDED, FusedMultiplyAdd.fma(FACTOR, FACTOR, ROUNDED));
    }
  }
}
