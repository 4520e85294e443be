// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.util.function.Supplier;
import org.knime.core.node.workflow.NodeProgressListener;

/** Through this a node reports its progress and finds out whether the user has cancelled it. */
public class ExecutionMonitor {
  private final NodeProgressMonitor monitor;

  public ExecutionMonitor() {
    this(new DefaultNodeProgressMonitor());
  }

  public ExecutionMonitor(NodeProgressMonitor monitor) {
    if (monitor == null) {
      throw new NullPointerException("A monitor is needed");
    }
    this.monitor = monitor;
  }

  public final NodeProgressMonitor getProgressMonitor() {
    return monitor;
  }

  public void checkCanceled() throws CanceledExecutionException {
    monitor.checkCanceled();
  }

  public void setProgress(double progress) {
    monitor.setProgress(progress);
  }

  public void setProgress(double progress, String message) {
    monitor.setProgress(progress, message);
  }

  public void setProgress(double progress, Supplier<String> message) {
    monitor.setProgress(progress, message);
  }

  public void setMessage(String message) {
    monitor.setMessage(message);
  }

  public void setMessage(Supplier<String> message) {
    monitor.setMessage(message);
  }

  public void setProgress(String message) {
    monitor.setMessage(message);
  }

  public ExecutionMonitor createSubProgress(double share) {
    return new ExecutionMonitor(new SubMonitor(monitor, share, true, true));
  }

  public ExecutionMonitor createSilentSubProgress(double share) {
    return new ExecutionMonitor(new SubMonitor(monitor, share, false, true));
  }

  public ExecutionMonitor createNonCancelableSubProgress() {
    return new ExecutionMonitor(new SubMonitor(monitor, 1, true, false));
  }

  /** A share of another monitor's progress, counted from where that one stood. */
  static final class SubMonitor implements NodeProgressMonitor {
    private final NodeProgressMonitor parent;
    private final double start;
    private final double share;
    private final boolean speaks;
    private final boolean cancelable;
    private Double progress;

    SubMonitor(NodeProgressMonitor parent, double share, boolean speaks, boolean cancelable) {
      this.parent = parent;
      this.start = parent.getProgress() == null ? 0 : parent.getProgress();
      this.share = share;
      this.speaks = speaks;
      this.cancelable = cancelable;
    }

    @Override
    public void checkCanceled() throws CanceledExecutionException {
      if (cancelable) {
        parent.checkCanceled();
      }
    }

    @Override
    public synchronized void setProgress(double progress) {
      this.progress = progress;
      parent.setProgress(start + share * Math.min(1, Math.max(0, progress)));
    }

    @Override
    public synchronized Double getProgress() {
      return progress;
    }

    @Override
    public void setProgress(double progress, String message) {
      setProgress(progress);
      setMessage(message);
    }

    @Override
    public void setMessage(String message) {
      if (speaks) {
        parent.setMessage(message);
      }
    }

    @Override
    public void setProgress(String message) {
      setMessage(message);
    }

    @Override
    public String getMessage() {
      return parent.getMessage();
    }

    @Override
    public void setExecuteCanceled() {
      parent.setExecuteCanceled();
    }

    @Override
    public void reset() {
      throw new IllegalStateException("Only the monitor at the top can be reset");
    }

    @Override
    public void addProgressListener(NodeProgressListener listener) {
      parent.addProgressListener(listener);
    }

    @Override
    public void removeProgressListener(NodeProgressListener listener) {
      parent.removeProgressListener(listener);
    }

    @Override
    public void removeAllProgressListener() {
      parent.removeAllProgressListener();
    }
  }
}
