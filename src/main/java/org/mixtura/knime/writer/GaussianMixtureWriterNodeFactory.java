// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.writer;

import org.knime.core.node.NodeDialogPane;
import org.mixtura.knime.ViewlessNodeFactory;

/** Factory of the Gaussian Mixture Writer and its dialog. */
@SuppressWarnings("removal") // createNodeDialogPane is still called in KNIME 5
public final class GaussianMixtureWriterNodeFactory
    extends ViewlessNodeFactory<GaussianMixtureWriterNodeModel> {

  @Override
  public GaussianMixtureWriterNodeModel createNodeModel() {
    return new GaussianMixtureWriterNodeModel();
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixtureWriterNodeDialog();
  }
}
