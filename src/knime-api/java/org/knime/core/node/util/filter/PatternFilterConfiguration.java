// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.util.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;

/** Names chosen by a pattern, with wildcards or regular. */
public class PatternFilterConfiguration implements Cloneable {
  public static final String TYPE = "name_pattern";

  private static final String WILDCARD = "Wildcard";
  private static final String REGEX = "Regex";

  private String pattern = "";
  private String type = WILDCARD;
  private boolean caseSensitive = true;
  private boolean excludeMatching;

  protected PatternFilterConfiguration() {}

  protected void loadConfigurationInModel(NodeSettingsRO settings) throws InvalidSettingsException {
    pattern = settings.getString("pattern");
    type = settings.getString("type");
    caseSensitive = settings.getBoolean("caseSensitive");
    excludeMatching = settings.getBoolean("excludeMatching", false);
    if (pattern == null || !(WILDCARD.equals(type) || REGEX.equals(type))) {
      throw new InvalidSettingsException("Not a pattern: " + pattern + " of type " + type);
    }
    try {
      compiled();
    } catch (PatternSyntaxException e) {
      throw new InvalidSettingsException(e.getMessage(), e);
    }
  }

  protected void saveConfiguration(NodeSettingsWO settings) {
    settings.addString("pattern", pattern);
    settings.addString("type", type);
    settings.addBoolean("caseSensitive", caseSensitive);
    settings.addBoolean("excludeMatching", excludeMatching);
  }

  private Pattern compiled() {
    String regex = pattern;
    if (type.equals(WILDCARD)) {
      regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    }
    return Pattern.compile(
        regex, caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  public NameFilterConfiguration.FilterResult applyTo(String[] names) {
    Pattern compiled = compiled();
    List<String> in = new ArrayList<>();
    List<String> out = new ArrayList<>();
    for (String name : names) {
      (compiled.matcher(name).matches() == excludeMatching ? out : in).add(name);
    }
    return new NameFilterConfiguration.FilterResult(in, out, List.of(), List.of());
  }

  @Override
  protected PatternFilterConfiguration clone() {
    try {
      return (PatternFilterConfiguration) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatternFilterConfiguration configuration
        && pattern.equals(configuration.pattern)
        && type.equals(configuration.type)
        && caseSensitive == configuration.caseSensitive
        && excludeMatching == configuration.excludeMatching;
  }

  @Override
  public int hashCode() {
    return Objects.hash(pattern, type, caseSensitive, excludeMatching);
  }

  @Override
  public String toString() {
    return type + " " + pattern;
  }
}
