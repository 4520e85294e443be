// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.message;

import java.util.List;
import java.util.Objects;

/** A message of a node to the user. */
public final class Message {
  private final String summary;

  private Message(String summary) {
    this.summary = summary;
  }

  public static Message fromSummary(String summary) {
    return new Message(summary);
  }

  public String getSummary() {
    return summary;
  }

  public List<String> getResolutions() {
    return List.of();
  }

  @Override
  public String toString() {
    return summary;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Message message && Objects.equals(summary, message.summary);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(summary);
  }
}
