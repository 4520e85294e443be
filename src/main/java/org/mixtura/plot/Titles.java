// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.ArrayList;
import java.util.List;

/** Words that several charts share. */
final class Titles {
  private static final int MAX_NAMES = 2;

  private Titles() {}

  /** The names of one or two attributes, or the number of more. */
  static String listed(List<String> attributes) {
    return attributes.size() <= MAX_NAMES
        ? String.join(" and ", attributes)
        : "pairs of %s attributes".formatted(attributes.size());
  }

  /** Notes for a reader of a chart: its own, then those on the rows and attributes it shows. */
  static List<String> notes(View view, List<String> more) {
    List<String> notes = new ArrayList<>(more);
    notes.addAll(view.notes());
    return notes;
  }
}
