// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.fit;

/** The results that a start can have. */
public enum StartStatus {
  /** It led to the mixture that is returned. */
  CHOSEN,
  /** Another start was better. */
  PASSED_OVER,
  /** A component of its mixture rests on too few samples. */
  DEGENERATE,
  /** Its run could not go on: a covariance was singular, or the log-likelihood not finite. */
  FAILED
}
