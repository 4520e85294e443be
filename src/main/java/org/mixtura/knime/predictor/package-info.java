/** The node that applies a mixture to new rows. */
package org.mixtura.knime.predictor;
