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
 * The specification of a mixture, known before it is fitted: the columns that it needs, its maximum
 * number of components, and whether it will have the quantiles of its training rows' log density.
 */
public final class GaussianMixturePortObjectSpec extends AbstractSimplePortObjectSpec {
  private static final int VERSION = 1;

  private List<String> numericColumns = List.of();
  private List<String> nominalColumns = List.of();
  private int components;
  private boolean quantiles;

  /** An empty specification, which KNIME creates and then loads. */
  public GaussianMixturePortObjectSpec() {}

  /**
   * A specification.
   *
   * @param numericColumns names of the numeric columns, in the order of the mixture's attributes
   * @param nominalColumns names of the nominal columns, which hold text
   * @param components maximum number of components of the mixture
   * @param quantiles whether the mixture will have the quantiles of its training rows' log density
   */
  public GaussianMixturePortObjectSpec(
      List<String> numericColumns, List<String> nominalColumns, int components, boolean quantiles) {
    this.numericColumns = List.copyOf(numericColumns);
    this.nominalColumns = List.copyOf(nominalColumns);
    this.components = components;
    this.quantiles = quantiles;
  }

  /** The specification of a fitted model. */
  public static GaussianMixturePortObjectSpec of(StoredModel stored) {
    Schema schema = stored.model().schema();
    return new GaussianMixturePortObjectSpec(
        schema.attributes(),
        schema.categorical().stream().map(CategoricalAttribute::name).toList(),
        stored.model().components(),
        stored.quantiles().isPresent());
  }

  /** Names of the numeric columns. */
  public List<String> numericColumns() {
    return numericColumns;
  }

  /** Names of the nominal columns, which hold text. */
  public List<String> nominalColumns() {
    return nominalColumns;
  }

  /** Maximum number of components of the mixture. */
  public int components() {
    return components;
  }

  /**
   * Whether the mixture has the quantiles of its training rows' log density, which outliers need.
   */
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

  /**
   * Checks the version of stored content.
   *
   * @throws InvalidSettingsException if it is not the one that this class reads
   */
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

  /** The serializer that plugin.xml names. */
  public static final class Serializer
      extends AbstractSimplePortObjectSpecSerializer<GaussianMixturePortObjectSpec> {}
}
