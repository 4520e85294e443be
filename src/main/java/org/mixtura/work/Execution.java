// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.work;

/**
 * How a piece of work is carried out: by which threads, and where it asks whether to go on. It
 * belongs to the one who wants the work; what is kept for others holds none.
 *
 * @param workers the threads
 * @param checkpoint asked at every block of samples
 */
public record Execution(Workers workers, Checkpoint checkpoint) {
  /** On the calling thread alone. */
  public static Execution onThisThread(Checkpoint checkpoint) {
    return new Execution(new Workers(1), checkpoint);
  }
}
