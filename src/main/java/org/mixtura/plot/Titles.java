// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.util.ArrayList;
import java.util.List;

/** Words on charts. */
final class Titles {
  private static final int MOST_NAMES = 2;

  private Titles() {}

  /** Attributes by name, or how many they are. */
  static String listed(List<String> attributes) {
    return attributes.size() <= MOST_NAMES
        ? String.join(" and ", attributes)
        : "pairs of %s attributes".formatted(attributes.size());
  }

  /** What a person must know to read a chart. */
  static List<String> notes(View view, List<String> more) {
    List<String> notes = new ArrayList<>(more);
    notes.addAll(view.notes());
    return notes;
  }
}
