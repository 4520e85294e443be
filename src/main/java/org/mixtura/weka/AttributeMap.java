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

/**
 * Maps the attributes of a mixture to those of Weka's instances, and converts instances to samples
 * and rows. Immutable and thread-safe.
 */
public final class AttributeMap implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The row that a thread was given last; reused, so that scoring allocates none. */
  private static final ThreadLocal<double[]> ROW = ThreadLocal.withInitial(() -> new double[0]);

  /** The instances' index of each of the mixture's attributes, numeric ones first. */
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
   * The map to the data that a mixture was fitted to, whose nominal attributes have the mixture's
   * values in the same order.
   *
   * @param header the header of these data
   * @param schema the mixture's attributes
   */
  public static AttributeMap of(Instances header, Schema schema) {
    return new AttributeMap(columns(header, schema), new int[0][]);
  }

  /**
   * The map to any data. Attributes and the values of nominal ones are matched by name. Their order
   * does not matter, other attributes are ignored, and a nominal attribute may lack values.
   *
   * @param header the header of the data
   * @param schema the mixture's attributes
   * @throws IllegalArgumentException naming the attribute if one is missing, has another type, or
   *     has a value that the mixture's attribute does not have
   */
  public static AttributeMap matching(Instances header, Schema schema) {
    int[][] indices = new AttributeMatch(header).indices(schema);
    return new AttributeMap(columns(header, schema), indices);
  }

  private static List<Integer> columns(Instances header, Schema schema) {
    return schema.names().stream().map(name -> header.attribute(name).index()).toList();
  }

  /**
   * Converts all instances to samples: numeric attributes first, then nominal ones. Instance
   * weights become sample weights.
   *
   * @param data the instances, all of whose attributes are used
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
   * Converts an instance to a row of the mixture. A missing value is NaN, as in Weka.
   *
   * @param instance an instance of the data of this map
   * @return the values of the mixture's attributes; the array is overwritten by the thread's next
   *     call
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
