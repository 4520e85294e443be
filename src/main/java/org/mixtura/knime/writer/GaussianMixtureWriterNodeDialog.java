// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime.writer;

import javax.swing.JFileChooser;
import org.knime.core.node.defaultnodesettings.DefaultNodeSettingsPane;
import org.knime.core.node.defaultnodesettings.DialogComponentBoolean;
import org.knime.core.node.defaultnodesettings.DialogComponentFileChooser;
import org.mixtura.format.OptionTexts;

/** The dialog of the Gaussian Mixture Writer. */
final class GaussianMixtureWriterNodeDialog extends DefaultNodeSettingsPane {

  GaussianMixtureWriterNodeDialog() {
    DialogComponentFileChooser chooser =
        new DialogComponentFileChooser(
            GaussianMixtureWriterNodeModel.fileModel(),
            "org.mixtura.knime.models",
            JFileChooser.SAVE_DIALOG,
            ".json");
    chooser.setBorderTitle("Model file");
    chooser.setToolTipText(OptionTexts.MODEL_FILE);
    addDialogComponent(chooser);
    DialogComponentBoolean overwrite =
        new DialogComponentBoolean(
            GaussianMixtureWriterNodeModel.overwriteModel(), "Overwrite an existing file");
    overwrite.setToolTipText(OptionTexts.OVERWRITE);
    addDialogComponent(overwrite);
  }
}
