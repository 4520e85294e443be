// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.internal;

import org.knime.core.node.message.Message;

/** An exception with a message to the user. */
public interface MessageAwareException {
  Message getKNIMEMessage();
}
