// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.workflow;

/**
 * An object that is passed along connections besides the data. None of its members are needed here.
 */
abstract class FlowObject implements Cloneable {
  FlowObject() {}
}
