// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.util.EventListener;
import org.knime.core.node.message.Message;

/** Hears a node's warnings. */
public interface NodeModelWarningListener extends EventListener {
  void warningChanged(Message warning);
}
