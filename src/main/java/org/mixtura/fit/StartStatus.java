// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

/** What can become of a start. */
public enum StartStatus {
  /** It led to the mixture that is returned. */
  CHOSEN,
  /** Another one did better. */
  PASSED_OVER,
  /** A component of its mixture rests on too little. */
  DEGENERATE,
  /** Its run could not go on. */
  FAILED
}
