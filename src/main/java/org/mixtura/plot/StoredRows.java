// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import static org.mixtura.plot.StoredParts.present;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;

/**
 * The stored form of some training rows. Parts that a text does not have are null.
 *
 * @param attributes names of the numeric attributes, d of them
 * @param categorical the categorical attributes, q of them
 * @param values n rows of d numbers and q positions among an attribute's values
 * @param weights n sample weights
 * @param total number of rows of the table that they are from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredRows(
    @SerializedName("attributes") @Nullable List<String> attributes,
    @SerializedName("categorical") @Nullable List<Attribute> categorical,
    @SerializedName("values") double @Nullable [][] values,
    @SerializedName("weights") double @Nullable [] weights,
    @SerializedName("total") @Nullable Integer total) {

  /**
   * The stored form of a categorical attribute.
   *
   * @param name its name
   * @param values its values
   */
  record Attribute(
      @SerializedName("name") @Nullable String name,
      @SerializedName("values") @Nullable List<String> values) {

    static Attribute of(CategoricalAttribute attribute) {
      return new Attribute(attribute.name(), attribute.values());
    }

    CategoricalAttribute attribute() {
      return new CategoricalAttribute(
          present(name, "rows.categorical[].name"), present(values, "rows.categorical[].values"));
    }
  }

  static StoredRows of(SampledRows rows) {
    Samples samples = rows.samples();
    return new StoredRows(
        samples.attributes(),
        samples.categorical().stream().map(Attribute::of).toList(),
        IntStream.range(0, samples.size()).mapToObj(samples::row).toArray(double[][]::new),
        IntStream.range(0, samples.size()).mapToDouble(samples::weight).toArray(),
        rows.total());
  }

  /**
   * The rows.
   *
   * @throws RuntimeException if a part is missing, or is not what it should be
   */
  SampledRows rows() {
    Samples.Builder builder =
        Samples.builder(
            present(attributes, "rows.attributes"),
            present(categorical, "rows.categorical").stream().map(Attribute::attribute).toList());
    double[][] rows = present(values, "rows.values");
    double[] ofRows = present(weights, "rows.weights");
    int n = rows.length;
    if (ofRows.length != n) {
      throw new IllegalArgumentException(
          "there are %s rows.values, but %s rows.weights".formatted(n, ofRows.length));
    }
    for (int i = 0; i < n; i++) {
      builder.add(present(rows[i], "rows.values[" + i + "]"), ofRows[i]);
    }
    return new SampledRows(builder.build(), present(total, "rows.total"));
  }
}
