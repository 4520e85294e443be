// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.io.IOException;
import java.io.InputStream;
import org.knime.core.node.config.Config;

/** What a port object keeps. */
public final class ModelContent extends Config implements ModelContentRO, ModelContentWO {
  private static final long serialVersionUID = 1;

  public ModelContent(String key) {
    super(key);
  }

  @Override
  public Config getInstance(String key) {
    return new ModelContent(key);
  }

  public static synchronized ModelContentRO loadFromXML(InputStream in) throws IOException {
    ModelContent model = new ModelContent("model");
    model.load(in);
    return model;
  }

  @Override
  public void addModelContent(ModelContent model) {
    addConfig(model);
  }

  @Override
  public ModelContentWO addModelContent(String key) {
    return (ModelContent) addConfig(key);
  }

  @Override
  public ModelContent getModelContent(String key) throws InvalidSettingsException {
    return (ModelContent) getConfig(key);
  }
}
