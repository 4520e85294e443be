// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.util.EventListener;
import org.knime.core.node.message.Message;

/** Receives the warnings of a node. */
public interface NodeModelWarningListener extends EventListener {
  void warningChanged(Message warning);
}
