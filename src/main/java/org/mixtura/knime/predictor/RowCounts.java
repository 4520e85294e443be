// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knime.core.node.streamable.StreamableOperatorInternals;

/**
 * Counts of rows with missing values; those of the partitions of a distributed run are added up.
 */
public final class RowCounts extends StreamableOperatorInternals {
  private long incomplete;
  private long unscored;

  /** Counts of 0, which KNIME creates and then loads. */
  public RowCounts() {}

  RowCounts(long incomplete, long unscored) {
    this.incomplete = incomplete;
    this.unscored = unscored;
  }

  static RowCounts sum(StreamableOperatorInternals[] parts) {
    RowCounts sum = new RowCounts();
    for (StreamableOperatorInternals part : parts) {
      sum.incomplete += ((RowCounts) part).incomplete;
      sum.unscored += ((RowCounts) part).unscored;
    }
    return sum;
  }

  Optional<String> warning() {
    List<String> sentences = new ArrayList<>();
    if (incomplete > 0) {
      sentences.add(incomplete + " rows with missing values were scored by what is present");
    }
    if (unscored > 0) {
      sentences.add(unscored + " rows have no value at all, and got missing cells");
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", sentences));
  }

  @Override
  public void load(DataInputStream in) throws IOException {
    incomplete = in.readLong();
    unscored = in.readLong();
  }

  @Override
  public void save(DataOutputStream out) throws IOException {
    out.writeLong(incomplete);
    out.writeLong(unscored);
  }
}
