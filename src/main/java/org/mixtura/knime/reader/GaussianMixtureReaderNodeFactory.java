// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.reader;

import org.knime.core.node.NodeDialogPane;
import org.mixtura.knime.ViewlessNodeFactory;

/** Factory of the Gaussian Mixture Reader and its dialog. */
@SuppressWarnings("removal") // createNodeDialogPane is still called in KNIME 5
public final class GaussianMixtureReaderNodeFactory
    extends ViewlessNodeFactory<GaussianMixtureReaderNodeModel> {

  @Override
  public GaussianMixtureReaderNodeModel createNodeModel() {
    return new GaussianMixtureReaderNodeModel();
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixtureReaderNodeDialog();
  }
}
