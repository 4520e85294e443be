// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.port;

import java.util.ArrayList;
import java.util.List;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObjectSpec;
import org.mixtura.data.CategoricalAttribute;
import org.mixtura.format.StoredModel;
import org.mixtura.model.Schema;

/**
 * What is known of a mixture before it is fitted: the columns that it needs, its maximum number of
 * components, and whether the quantiles of its training rows' log density will be known.
 */
public final class GaussianMixturePortObjectSpec extends AbstractSimplePortObjectSpec {
  private static final int VERSION = 1;

  private List<String> numericColumns = List.of();
  private List<String> nominalColumns = List.of();
  private int components;
  private boolean quantiles;

  /** For KNIME, which loads the content afterwards. */
  public GaussianMixturePortObjectSpec() {}

  /**
   * A spec.
   *
   * @param numericColumns columns of numbers
   * @param nominalColumns columns of text
   * @param components maximum number of components of the mixture
   * @param quantiles whether quantiles of the training rows' log density will be known
   */
  public GaussianMixturePortObjectSpec(
      List<String> numericColumns, List<String> nominalColumns, int components, boolean quantiles) {
    this.numericColumns = List.copyOf(numericColumns);
    this.nominalColumns = List.copyOf(nominalColumns);
    this.components = components;
    this.quantiles = quantiles;
  }

  /** The spec of a model that is there. */
  public static GaussianMixturePortObjectSpec of(StoredModel stored) {
    Schema schema = stored.model().schema();
    return new GaussianMixturePortObjectSpec(
        schema.attributes(),
        schema.categorical().stream().map(CategoricalAttribute::name).toList(),
        stored.model().components(),
        stored.quantiles().isPresent());
  }

  /** Columns of numbers. */
  public List<String> numericColumns() {
    return numericColumns;
  }

  /** Columns of text. */
  public List<String> nominalColumns() {
    return nominalColumns;
  }

  /** Maximum number of components of the mixture. */
  public int components() {
    return components;
  }

  /** Whether quantiles of the training rows' log density are known. */
  public boolean hasQuantiles() {
    return quantiles;
  }

  @Override
  protected void save(ModelContentWO content) {
    content.addInt("version", VERSION);
    content.addStringArray("numericColumns", numericColumns.toArray(String[]::new));
    content.addStringArray("nominalColumns", nominalColumns.toArray(String[]::new));
    content.addInt("components", components);
    content.addBoolean("quantiles", quantiles);
  }

  @Override
  protected void load(ModelContentRO content) throws InvalidSettingsException {
    checkVersion(content);
    numericColumns = columns(content, "numericColumns");
    nominalColumns = columns(content, "nominalColumns");
    components = content.getInt("components");
    quantiles = content.getBoolean("quantiles");
  }

  /** Refuses content of another version. */
  static void checkVersion(ModelContentRO content) throws InvalidSettingsException {
    int version = content.getInt("version");
    if (version != VERSION) {
      throw new InvalidSettingsException(
          "The Gaussian mixture is stored in version " + version + "; this one reads " + VERSION);
    }
  }

  static int version() {
    return VERSION;
  }

  private static List<String> columns(ModelContentRO content, String key)
      throws InvalidSettingsException {
    List<String> columns = new ArrayList<>();
    for (String column : content.getStringArray(key)) {
      if (column == null) {
        throw new InvalidSettingsException("A name in '" + key + "' is missing");
      }
      columns.add(column);
    }
    return List.copyOf(columns);
  }

  /** For plugin.xml. */
  public static final class Serializer
      extends AbstractSimplePortObjectSpecSerializer<GaussianMixturePortObjectSpec> {}
}
