// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.workflow;

/** The progress of a node. */
public final class NodeProgress {
  private final Double progress;
  private final String message;

  public NodeProgress(Double progress, String message) {
    this.progress = progress;
    this.message = message;
  }

  public boolean hasProgress() {
    return progress != null;
  }

  public Double getProgress() {
    return progress;
  }

  public String getMessage() {
    return message;
  }

  public boolean hasMessage() {
    return message != null;
  }

  @Override
  public String toString() {
    return progress + ": " + message;
  }
}
