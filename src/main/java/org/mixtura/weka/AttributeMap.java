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

  /** The place of each of the mixture's attributes, numeric ones first. */
  private final int[] columns;

  /**
   * For each nominal attribute, the mixture's index of each of the instances' values; empty if
   * these are the same.
   */
  private final int[][] indices;

  private AttributeMap(List<Integer> columns, int[][] indices) {
    this.columns = columns.stream().mapToInt(Integer::intValue).toArray();
    this.indices = indices;
  }

  /**
   * The places of a mixture's attributes in the data that it was fitted to.
   *
   * @param header of these data
   * @param schema the mixture's
   */
  public static AttributeMap of(Instances header, Schema schema) {
    return new AttributeMap(columns(header, schema), new int[0][]);
  }

  /**
   * The places of a mixture's attributes in any data. Attributes are matched by name, and so are
   * the values of nominal ones. Order does not matter, there may be other attributes, and a nominal
   * attribute may lack values.
   *
   * @param header of the data
   * @param schema the mixture's
   * @throws IllegalArgumentException naming the attribute if one is missing, of another type, or
   *     has values that the mixture does not know
   */
  public static AttributeMap matching(Instances header, Schema schema) {
    int[][] indices = new AttributeMatch(header).indices(schema);
    return new AttributeMap(columns(header, schema), indices);
  }

  private static List<Integer> columns(Instances header, Schema schema) {
    return schema.names().stream().map(name -> header.attribute(name).index()).toList();
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
    AttributeMap all = new AttributeMap(numericColumns, new int[0][]);
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
    int numeric = columns.length - indices.length;
    for (int a = 0; a < indices.length; a++) {
      double index = row[numeric + a];
      if (!Double.isNaN(index)) {
        row[numeric + a] = indices[a][(int) index];
      }
    }
    return row;
  }
}
