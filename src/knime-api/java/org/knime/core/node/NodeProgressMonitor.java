// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.util.List;
import java.util.function.Supplier;
import org.knime.core.node.workflow.NodeProgressListener;

/** Takes progress, and knows whether the user has cancelled. */
public interface NodeProgressMonitor {
  void checkCanceled() throws CanceledExecutionException;

  void setProgress(double progress);

  Double getProgress();

  void setProgress(double progress, String message);

  default void setProgress(double progress, Supplier<String> message) {
    setProgress(progress, message.get());
  }

  void setMessage(String message);

  default void setMessage(Supplier<String> message) {
    setMessage(message.get());
  }

  void setProgress(String message);

  String getMessage();

  default List<String> getMessages() {
    return List.of(getMessage());
  }

  void setExecuteCanceled();

  void reset();

  void addProgressListener(NodeProgressListener listener);

  void removeProgressListener(NodeProgressListener listener);

  void removeAllProgressListener();
}
