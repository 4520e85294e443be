// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.reader;

import javax.swing.JFileChooser;
import org.knime.core.node.defaultnodesettings.DefaultNodeSettingsPane;
import org.knime.core.node.defaultnodesettings.DialogComponentFileChooser;
import org.mixtura.format.OptionTexts;

/** The dialog of the Gaussian Mixture Reader. */
final class GaussianMixtureReaderNodeDialog extends DefaultNodeSettingsPane {

  GaussianMixtureReaderNodeDialog() {
    DialogComponentFileChooser chooser =
        new DialogComponentFileChooser(
            GaussianMixtureReaderNodeModel.fileModel(),
            "org.mixtura.knime.models",
            JFileChooser.OPEN_DIALOG,
            ".json");
    chooser.setBorderTitle("Model file");
    chooser.setToolTipText(OptionTexts.MODEL_FILE);
    addDialogComponent(chooser);
  }
}
