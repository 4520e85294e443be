/** KNIME's side: nodes, their dialogs, the model port. */
package org.mixtura.knime;
