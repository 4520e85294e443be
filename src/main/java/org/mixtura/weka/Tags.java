// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import weka.core.Tag;

/** Makes the items of drop-down lists in Weka's object editor. */
final class Tags {
  private Tags() {}

  /**
   * A tag for each value, with its index as ID.
   *
   * @param things the values, in the order of the list
   * @param name gives the name of a value in options
   * @param readable gives the text that the editor shows
   */
  static <T> Tag[] of(List<T> things, Function<T, String> name, Function<T, String> readable) {
    List<Tag> tags = new ArrayList<>();
    for (T thing : things) {
      tags.add(new Tag(tags.size(), name.apply(thing), readable.apply(thing), false));
    }
    return tags.toArray(Tag[]::new);
  }
}
