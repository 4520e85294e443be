// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.work;

/**
 * How a piece of work is carried out: by which threads, and where it asks whether to go on. It
 * belongs to one caller. An object that several callers share must not keep it: the checkpoint of
 * the first could not stop the work of the next.
 *
 * @param workers whose threads do the work
 * @param checkpoint asked at every block of samples
 */
public record Execution(Workers workers, Checkpoint checkpoint) {
  /**
   * On the calling thread alone.
   *
   * @param checkpoint asked at every block of samples
   */
  public static Execution onThisThread(Checkpoint checkpoint) {
    return new Execution(new Workers(1), checkpoint);
  }
}
