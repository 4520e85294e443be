// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.port.PortObjectSpec;

/** Makes functions of rows. */
public interface StreamableFunctionProducer {
  StreamableFunction createStreamableOperator(PartitionInfo partition, PortObjectSpec[] inSpecs)
      throws InvalidSettingsException;
}
