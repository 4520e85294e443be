// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.scoring;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import weka.core.Instances;
import weka.core.Range;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.Remove;

/** Selects the attributes that a mixture is fitted to: all but the class and those to ignore. */
public final class FittedAttributes {
  private static final String PLACE = "(first|last|[0-9]{1,9})";
  private static final String PLACES = PLACE + "(-" + PLACE + ")?";
  private static final Pattern RANGE =
      Pattern.compile(PLACES + "(\\s*,\\s*" + PLACES + ")*", Pattern.CASE_INSENSITIVE);

  private FittedAttributes() {}

  /**
   * Checks a range of attributes to ignore.
   *
   * @param given a range as Weka writes it, such as "first-3,5"; null or blank for none
   * @return the range without surrounding space; empty for none
   * @throws IllegalArgumentException if it is no range
   */
  static String range(@Nullable String given) {
    String range = given == null ? "" : given.strip();
    if (!range.isEmpty() && !RANGE.matcher(range).matches()) {
      throw new IllegalArgumentException(
          "the attributes to ignore (-I) are '%s'; write numbers from 1, as in first-3,5,9-last"
              .formatted(given));
    }
    return range;
  }

  /**
   * Leaves attributes out.
   *
   * @param data the data, which are not changed
   * @param ignored a range as Weka writes it, such as "first-3,5"; empty for none
   * @return data with the other attributes; the same object if there is nothing to leave out
   * @throws IllegalArgumentException if the data have fewer attributes than the range names
   */
  public static Instances of(Instances data, String ignored) throws Exception {
    IntStream ofClass = data.classIndex() < 0 ? IntStream.empty() : IntStream.of(data.classIndex());
    int[] left =
        IntStream.concat(ofClass, Arrays.stream(selected(ignored, data.numAttributes()))).toArray();
    if (left.length == 0) {
      return data;
    }
    Remove remove = new Remove();
    remove.setAttributeIndicesArray(left);
    remove.setInputFormat(data);
    return Filter.useFilter(data, remove);
  }

  private static int[] selected(String ranges, int attributes) {
    try {
      Range range = new Range(ranges);
      range.setUpper(attributes - 1);
      return range.getSelection();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          ("the attributes to ignore (-I) are '%s', but the data have %s attributes; name them by"
                  + " numbers from 1, first and last")
              .formatted(ranges, attributes),
          e);
    }
  }
}
