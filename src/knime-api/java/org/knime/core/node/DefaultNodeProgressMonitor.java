// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.knime.core.node.message.Message;
import org.knime.core.node.workflow.NodeID;
import org.knime.core.node.workflow.NodeProgress;
import org.knime.core.node.workflow.NodeProgressEvent;
import org.knime.core.node.workflow.NodeProgressListener;

/** Keeps the progress; listeners are called at each change. */
public class DefaultNodeProgressMonitor implements NodeProgressMonitor {
  private static final NodeID NO_NODE = NodeID.fromString("0");

  private final List<NodeProgressListener> listeners = new CopyOnWriteArrayList<>();
  private volatile boolean canceled;
  private Double progress;
  private String message;

  public DefaultNodeProgressMonitor() {}

  public DefaultNodeProgressMonitor(NodeProgressListener listener) {
    addProgressListener(listener);
  }

  @Override
  public synchronized void reset() {
    canceled = false;
    progress = null;
    message = null;
  }

  protected boolean isCanceled() {
    return canceled;
  }

  @Override
  public void checkCanceled() throws CanceledExecutionException {
    if (canceled || Thread.currentThread().isInterrupted()) {
      throw new CanceledExecutionException();
    }
  }

  @Override
  public void setExecuteCanceled() {
    canceled = true;
  }

  public void setExecuteCanceled(Message reason) {
    canceled = true;
  }

  @Override
  public synchronized void setProgress(double progress, String message) {
    keep(progress);
    this.message = message;
    notifyListeners();
  }

  @Override
  public synchronized void setProgress(double progress, Supplier<String> message) {
    setProgress(progress, message.get());
  }

  @Override
  public synchronized void setProgress(double progress) {
    keep(progress);
    notifyListeners();
  }

  @Override
  public synchronized void setMessage(String message) {
    this.message = message;
    notifyListeners();
  }

  @Override
  public synchronized void setMessage(Supplier<String> message) {
    setMessage(message.get());
  }

  @Override
  public synchronized void setProgress(String message) {
    setMessage(message);
  }

  @Override
  public synchronized Double getProgress() {
    return progress;
  }

  @Override
  public synchronized String getMessage() {
    return message;
  }

  @Override
  public List<String> getMessages() {
    String current = getMessage();
    return current == null ? List.of() : List.of(current);
  }

  @Override
  public void addProgressListener(NodeProgressListener listener) {
    if (!listeners.contains(listener)) {
      listeners.add(listener);
    }
  }

  @Override
  public void removeProgressListener(NodeProgressListener listener) {
    listeners.remove(listener);
  }

  @Override
  public void removeAllProgressListener() {
    listeners.clear();
  }

  /** Progress never goes back, and stays within [0, 1]. */
  private void keep(double value) {
    double bounded = Math.min(1, Math.max(0, value));
    if (progress == null || bounded > progress) {
      progress = bounded;
    }
  }

  private void notifyListeners() {
    for (NodeProgressListener listener : listeners) {
      listener.progressChanged(new NodeProgressEvent(NO_NODE, new NodeProgress(progress, message)));
    }
  }
}
