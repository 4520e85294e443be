// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.data.Samples;
import org.mixtura.model.Schema;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/** Where a mixture's attributes lie in Weka's instances. Immutable. */
public final class AttributeMap implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Each thread's last row. */
  private static final ThreadLocal<double[]> ROW = ThreadLocal.withInitial(() -> new double[0]);

  private final int[] columns;

  private AttributeMap(List<Integer> columns) {
    this.columns = columns.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The places of a mixture's attributes. */
  public static AttributeMap of(Instances header, Schema schema) {
    List<Integer> columns = new ArrayList<>();
    schema.names().forEach(name -> columns.add(header.attribute(name).index()));
    return new AttributeMap(columns);
  }

  /**
   * All instances as samples: numeric attributes first, then nominal ones.
   *
   * @throws IllegalArgumentException naming row and attribute if a value is missing or infinite, or
   *     an instance weight is negative
   */
  public static Samples samples(Instances data) {
    List<String> numeric = new ArrayList<>();
    List<CategoricalAttribute> nominal = new ArrayList<>();
    List<Integer> numericColumns = new ArrayList<>();
    List<Integer> nominalColumns = new ArrayList<>();
    for (int column = 0; column < data.numAttributes(); column++) {
      Attribute attribute = data.attribute(column);
      if (attribute.isNominal()) {
        nominal.add(new CategoricalAttribute(attribute.name(), values(attribute)));
        nominalColumns.add(column);
      } else {
        numeric.add(attribute.name());
        numericColumns.add(column);
      }
    }
    numericColumns.addAll(nominalColumns);
    AttributeMap all = new AttributeMap(numericColumns);
    Samples.Builder builder = Samples.builder(numeric, nominal);
    for (Instance instance : data) {
      builder.add(all.row(instance), instance.weight());
    }
    return builder.build();
  }

  private static List<String> values(Attribute attribute) {
    return Collections.list(attribute.enumerateValues()).stream().map(String::valueOf).toList();
  }

  /**
   * An instance as a row of the mixture; a missing value is NaN, as in Weka.
   *
   * @return an array that the thread's next call overwrites, so that scoring allocates no rows
   */
  public double[] row(Instance instance) {
    double[] row = ROW.get();
    if (row.length != columns.length) {
      row = new double[columns.length];
      ROW.set(row);
    }
    for (int j = 0; j < row.length; j++) {
      row[j] = instance.value(columns[j]);
    }
    return row;
  }
}
