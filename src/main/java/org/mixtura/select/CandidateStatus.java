// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

/** What can become of a candidate. */
public enum CandidateStatus {
  /** The best one. */
  CHOSEN,
  /** A sound fit, but another one is better. */
  PASSED_OVER,
  /** A component rests on too little, so that the likelihood says nothing. */
  DEGENERATE,
  /** There is no fit, or no criterion. */
  FAILED
}
