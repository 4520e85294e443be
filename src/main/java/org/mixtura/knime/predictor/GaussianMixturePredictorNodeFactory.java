// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.predictor;

import org.knime.core.node.NodeDialogPane;
import org.mixtura.knime.ViewlessNodeFactory;

/** Factory of the Gaussian Mixture Predictor and its dialog. */
@SuppressWarnings("removal") // createNodeDialogPane is still called in KNIME 5
public final class GaussianMixturePredictorNodeFactory
    extends ViewlessNodeFactory<GaussianMixturePredictorNodeModel> {

  @Override
  public GaussianMixturePredictorNodeModel createNodeModel() {
    return new GaussianMixturePredictorNodeModel();
  }

  @Override
  protected NodeDialogPane createNodeDialogPane() {
    return new GaussianMixturePredictorNodeDialog();
  }
}
