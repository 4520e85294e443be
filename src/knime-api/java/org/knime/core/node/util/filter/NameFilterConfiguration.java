// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.util.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/**
 * Names chosen by lists of those in and out, or by a pattern. What stands in neither list is in or
 * out as the enforce option says; by default in.
 */
public class NameFilterConfiguration implements Cloneable {
  public static final int FILTER_BY_NAMEPATTERN = 1;
  protected static final String TYPE = "STANDARD";

  private static final String KEY_TYPE = "filter-type";
  private static final String KEY_INCLUDED = "included_names";
  private static final String KEY_EXCLUDED = "excluded_names";
  private static final String KEY_ENFORCE = "enforce_option";

  private final String rootName;
  private final boolean patternEnabled;
  private String type = TYPE;
  private String[] included = {};
  private String[] excluded = {};
  private String[] removedFromIncluded = {};
  private String[] removedFromExcluded = {};
  private EnforceOption enforce = EnforceOption.EnforceExclusion;
  private PatternFilterConfiguration pattern = createPatternConfig();

  /** Which of the lists is as it stands, so that new names come into the other one. */
  public enum EnforceOption {
    EnforceInclusion,
    EnforceExclusion
  }

  public NameFilterConfiguration(String rootName) {
    this(rootName, FILTER_BY_NAMEPATTERN);
  }

  public NameFilterConfiguration(String rootName, int enabled) {
    if (rootName == null || rootName.isEmpty()) {
      throw new IllegalArgumentException("A name is needed");
    }
    this.rootName = rootName;
    patternEnabled = (enabled & FILTER_BY_NAMEPATTERN) != 0;
  }

  public final void loadConfigurationInModel(NodeSettingsRO settings)
      throws InvalidSettingsException {
    NodeSettingsRO own = settings.getNodeSettings(rootName);
    type = own.getString(KEY_TYPE, TYPE);
    if (!verifyType(type)) {
      throw new InvalidSettingsException("Unknown filter type " + type + " in " + rootName);
    }
    included = names(own, KEY_INCLUDED);
    excluded = names(own, KEY_EXCLUDED);
    try {
      enforce = EnforceOption.valueOf(own.getString(KEY_ENFORCE));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new InvalidSettingsException("Unknown " + KEY_ENFORCE + " in " + rootName, e);
    }
    loadConfigurationInModelChild(own);
  }

  private static String[] names(NodeSettingsRO settings, String key)
      throws InvalidSettingsException {
    String[] names = settings.getStringArray(key);
    if (names == null) {
      throw new InvalidSettingsException("\"" + key + "\" can't be null");
    }
    return names;
  }

  protected void loadConfigurationInModelChild(NodeSettingsRO settings)
      throws InvalidSettingsException {
    try {
      pattern.loadConfigurationInModel(settings.getNodeSettings(PatternFilterConfiguration.TYPE));
    } catch (InvalidSettingsException e) {
      if (type.equals(PatternFilterConfiguration.TYPE)) {
        throw e;
      }
    }
  }

  public final void saveConfiguration(NodeSettingsWO settings) {
    NodeSettingsWO own = settings.addNodeSettings(rootName);
    own.addString(KEY_TYPE, type);
    own.addStringArray(KEY_INCLUDED, included);
    own.addStringArray(KEY_EXCLUDED, excluded);
    own.addString(KEY_ENFORCE, enforce.name());
    saveConfigurationChild(own);
  }

  protected void saveConfigurationChild(NodeSettingsWO settings) {
    pattern.saveConfiguration(settings.addNodeSettings(PatternFilterConfiguration.TYPE));
  }

  protected final void loadConfigurationInDialog(NodeSettingsRO settings, String[] names) {
    try {
      loadConfigurationInModel(settings);
    } catch (InvalidSettingsException e) {
      loadDefaults(new String[0], true);
    }
    FilterResult result = applyToLists(names);
    included = result.getIncludes();
    excluded = result.getExcludes();
    removedFromIncluded = result.getRemovedFromIncludes();
    removedFromExcluded = result.getRemovedFromExcludes();
    NodeSettingsRO own;
    try {
      own = settings.getNodeSettings(rootName);
    } catch (InvalidSettingsException e) {
      own = new NodeSettings("empty");
    }
    loadConfigurationInDialogChild(own, names);
  }

  protected void loadConfigurationInDialogChild(NodeSettingsRO settings, String[] names) {}

  public final String getConfigRootName() {
    return rootName;
  }

  public final boolean isPatternFilterEnabled() {
    return patternEnabled;
  }

  protected void loadDefaults(String[] names, boolean include) {
    if (include) {
      loadDefaults(names, new String[0], EnforceOption.EnforceExclusion);
    } else {
      loadDefaults(new String[0], names, EnforceOption.EnforceInclusion);
    }
  }

  public void loadDefaults(String[] includes, String[] excludes, EnforceOption option) {
    type = TYPE;
    setIncludeList(includes);
    setExcludeList(excludes);
    setRemovedFromIncludeList(new String[0]);
    setRemovedFromExcludeList(new String[0]);
    setEnforceOption(option);
  }

  protected FilterResult applyTo(String[] names) {
    return type.equals(PatternFilterConfiguration.TYPE)
        ? pattern.applyTo(names)
        : applyToLists(names);
  }

  private FilterResult applyToLists(String[] names) {
    Set<String> wanted = set(included, removedFromIncluded);
    Set<String> unwanted = set(excluded, removedFromExcluded);
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    for (String name : names) {
      boolean listedIn = wanted.remove(name);
      boolean listedOut = unwanted.remove(name);
      if (listedIn || (!listedOut && !isEnforceInclusion())) {
        in.add(name);
      } else {
        out.add(name);
      }
    }
    return new FilterResult(in, out, List.copyOf(wanted), List.copyOf(unwanted));
  }

  private static Set<String> set(String[] first, String[] second) {
    Set<String> all = new LinkedHashSet<>(Arrays.asList(first));
    all.addAll(Arrays.asList(second));
    return all;
  }

  protected String[] getIncludeList() {
    return included;
  }

  protected void setIncludeList(String[] names) {
    included = names.clone();
  }

  protected String[] getExcludeList() {
    return excluded;
  }

  protected void setExcludeList(String[] names) {
    excluded = names.clone();
  }

  protected String[] getRemovedFromIncludeList() {
    return removedFromIncluded;
  }

  protected void setRemovedFromIncludeList(String[] names) {
    removedFromIncluded = names.clone();
  }

  protected String[] getRemovedFromExcludeList() {
    return removedFromExcluded;
  }

  protected void setRemovedFromExcludeList(String[] names) {
    removedFromExcluded = names.clone();
  }

  protected EnforceOption getEnforceOption() {
    return enforce;
  }

  protected void setEnforceOption(EnforceOption option) {
    enforce = option;
  }

  public boolean isEnforceInclusion() {
    return enforce == EnforceOption.EnforceInclusion;
  }

  public boolean isEnforceExclusion() {
    return enforce == EnforceOption.EnforceExclusion;
  }

  @Override
  protected NameFilterConfiguration clone() {
    try {
      NameFilterConfiguration copy = (NameFilterConfiguration) super.clone();
      copy.pattern = pattern.clone();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  protected final String getType() {
    return type;
  }

  protected boolean verifyType(String name) {
    return TYPE.equals(name) || (patternEnabled && PatternFilterConfiguration.TYPE.equals(name));
  }

  protected final PatternFilterConfiguration getPatternConfig() {
    return pattern;
  }

  protected PatternFilterConfiguration createPatternConfig() {
    return new PatternFilterConfiguration();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameFilterConfiguration configuration
        && getClass() == configuration.getClass()
        && rootName.equals(configuration.rootName)
        && type.equals(configuration.type)
        && Arrays.equals(included, configuration.included)
        && Arrays.equals(excluded, configuration.excluded)
        && enforce == configuration.enforce
        && pattern.equals(configuration.pattern);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rootName, type, Arrays.hashCode(included), Arrays.hashCode(excluded));
  }

  @Override
  public String toString() {
    return type + ": in " + Arrays.toString(included) + ", out " + Arrays.toString(excluded);
  }

  /** Names in and out, and those in the lists that are not there any more. */
  public static class FilterResult {
    private final String[] includes;
    private final String[] excludes;
    private final String[] removedFromIncludes;
    private final String[] removedFromExcludes;

    public FilterResult(
        List<String> includes,
        List<String> excludes,
        List<String> removedFromIncludes,
        List<String> removedFromExcludes) {
      this(
          includes.toArray(String[]::new),
          excludes.toArray(String[]::new),
          removedFromIncludes.toArray(String[]::new),
          removedFromExcludes.toArray(String[]::new));
    }

    protected FilterResult(
        String[] includes,
        String[] excludes,
        String[] removedFromIncludes,
        String[] removedFromExcludes) {
      this.includes = includes;
      this.excludes = excludes;
      this.removedFromIncludes = removedFromIncludes;
      this.removedFromExcludes = removedFromExcludes;
    }

    public String[] getRemovedFromIncludes() {
      return removedFromIncludes;
    }

    public String[] getRemovedFromExcludes() {
      return removedFromExcludes;
    }

    public String[] getIncludes() {
      return includes;
    }

    public String[] getExcludes() {
      return excludes;
    }
  }
}
