// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.workflow;

import java.util.EventListener;

/** Receives the progress of nodes. */
public interface NodeProgressListener extends EventListener {
  void progressChanged(NodeProgressEvent event);
}
