// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

/** What can become of a candidate. Tables sort those that could not be chosen in this order. */
public enum CandidateStatus {
  /** The best one by the criterion. */
  CHOSEN,
  /** A sound fit, but another one is better. */
  PASSED_OVER,
  /** A component rests on too few samples, so that the likelihood has no bound. */
  DEGENERATE,
  /** There is no fit; or the criterion is cross-validation, and a fold has none. */
  FAILED
}
