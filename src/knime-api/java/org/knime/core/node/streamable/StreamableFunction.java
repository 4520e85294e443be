// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.streamable;

import org.knime.core.data.DataRow;
import org.knime.core.node.ExecutionContext;

/** Computes one new row from each row. */
public abstract class StreamableFunction extends StreamableOperator {
  public static final int DEFAULT_INPORT_INDEX = 0;
  public static final int DEFAULT_OUTPORT_INDEX = 0;

  private final int inPort;
  private final int outPort;

  protected StreamableFunction() {
    this(DEFAULT_INPORT_INDEX, DEFAULT_OUTPORT_INDEX);
  }

  protected StreamableFunction(int inPort, int outPort) {
    this.inPort = inPort;
    this.outPort = outPort;
  }

  @Override
  public void runFinal(PortInput[] in, PortOutput[] out, ExecutionContext context)
      throws Exception {
    RowInput rows = (RowInput) in[inPort];
    RowOutput target = (RowOutput) out[outPort];
    init(context);
    try {
      long index = 0;
      for (DataRow row = rows.poll(); row != null; row = rows.poll()) {
        target.push(compute(row, index++));
      }
      rows.close();
      target.close();
    } finally {
      finish();
    }
  }

  public void init(ExecutionContext context) throws Exception {}

  public DataRow compute(DataRow row) throws Exception {
    throw new UnsupportedOperationException("Neither compute is implemented");
  }

  public DataRow compute(DataRow row, long rowIndex) throws Exception {
    return compute(row);
  }

  public void finish() {}
}
