// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mixtura.format.OptionTexts;
import weka.clusterers.RandomizableDensityBasedClusterer;
import weka.core.Option;
import weka.core.OptionMetadata;
import weka.core.Utils;

/**
 * Weka options for the files that a fit writes. {@link FittingOptions} adds those that say how to
 * fit.
 */
public abstract class OutputOptions extends RandomizableDensityBasedClusterer {
  private static final long serialVersionUID = 1L;

  /** In place of a file: none is written. */
  public static final File NONE = new File("");

  /** What the tooltips of file options add. */
  static final String UNLESS_EMPTY = "; empty for none";

  private static final String EXPORT_MODEL_TIP = OptionTexts.EXPORT_MODEL + UNLESS_EMPTY;
  private static final String PLOT_TIP = OptionTexts.PLOT + UNLESS_EMPTY;
  private static final String PLOT_ATTRIBUTES_TIP =
      OptionTexts.PLOT_ATTRIBUTES + "; names or numbers from 1, with commas between";

  private File exportModel = NONE;
  private File plot = NONE;
  private String plotAttributes = "";

  /** Whether a file property names no file, as an empty name or a folder does. */
  public static boolean isNone(File file) {
    return file.getPath().isEmpty() || file.isDirectory();
  }

  @Override
  public Enumeration<Option> listOptions() {
    List<Option> options = new ArrayList<>();
    options.add(option("export-model <file>", exportModelTipText(), "none"));
    options.add(option("plot <file>", plotTipText(), "none"));
    options.add(option("plot-attributes <list>", plotAttributesTipText(), "those that differ"));
    options.addAll(Collections.list(super.listOptions()));
    return Collections.enumeration(options);
  }

  /**
   * An option with one argument, as Weka lists it.
   *
   * @param synopsis its name, without the hyphen, and its argument
   * @param tip what it does
   * @param absent its default
   */
  public static Option option(String synopsis, String tip, String absent) {
    String name = synopsis.substring(0, synopsis.indexOf(' '));
    return new Option("\t" + tip + "\n\t(default " + absent + ")", name, 1, "-" + synopsis);
  }

  @Override
  public void setOptions(String[] options) throws Exception {
    setExportModel(new File(Utils.getOption("export-model", options)));
    setPlot(new File(Utils.getOption("plot", options)));
    setPlotAttributes(Utils.getOption("plot-attributes", options));
    super.setOptions(options);
  }

  @Override
  public String[] getOptions() {
    List<String> options = new ArrayList<>();
    if (!isNone(exportModel)) {
      Collections.addAll(options, "-export-model", exportModel.getPath());
    }
    if (!isNone(plot)) {
      Collections.addAll(options, "-plot", plot.getPath());
    }
    if (!plotAttributes.isEmpty()) {
      Collections.addAll(options, "-plot-attributes", plotAttributes);
    }
    Collections.addAll(options, super.getOptions());
    return options.toArray(String[]::new);
  }

  /** Tooltip of {@link #setExportModel}. */
  public String exportModelTipText() {
    return EXPORT_MODEL_TIP;
  }

  /** The file to export to; an empty name for none. */
  @OptionMetadata(displayName = "exportModel", description = EXPORT_MODEL_TIP, displayOrder = 14)
  public File getExportModel() {
    return exportModel;
  }

  /** Sets the file to export to; null, an empty name or a folder means none. */
  public void setExportModel(@Nullable File value) {
    exportModel = value == null ? NONE : value;
  }

  /** Tooltip of {@link #setPlot}. */
  public String plotTipText() {
    return PLOT_TIP;
  }

  /** The file to draw to; an empty name for none. */
  @OptionMetadata(displayName = "plot", description = PLOT_TIP, displayOrder = 15)
  public File getPlot() {
    return plot;
  }

  /** Sets the file to draw to; null, an empty name or a folder means none. */
  public void setPlot(@Nullable File value) {
    plot = value == null ? NONE : value;
  }

  /** Tooltip of {@link #setPlotAttributes}. */
  public String plotAttributesTipText() {
    return PLOT_ATTRIBUTES_TIP;
  }

  /** The attributes to draw; empty for those that differ most. */
  @OptionMetadata(
      displayName = "plotAttributes",
      description = PLOT_ATTRIBUTES_TIP,
      displayOrder = 16)
  public String getPlotAttributes() {
    return plotAttributes;
  }

  /**
   * Sets the attributes to draw, names or numbers with commas between; null or blank for those that
   * differ most.
   */
  public void setPlotAttributes(@Nullable String value) {
    plotAttributes = value == null ? "" : value.strip();
  }
}
