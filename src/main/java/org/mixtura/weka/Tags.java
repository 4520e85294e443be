// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import weka.core.Tag;

/** The choices of lists in Weka's object editor. */
final class Tags {
  private Tags() {}

  /**
   * A choice for each thing, in their order, with its place as ID.
   *
   * @param things what can be chosen
   * @param name what options call it
   * @param readable what the editor calls it
   */
  static <T> Tag[] of(List<T> things, Function<T, String> name, Function<T, String> readable) {
    List<Tag> tags = new ArrayList<>();
    for (T thing : things) {
      tags.add(new Tag(tags.size(), name.apply(thing), readable.apply(thing), false));
    }
    return tags.toArray(Tag[]::new);
  }
}
