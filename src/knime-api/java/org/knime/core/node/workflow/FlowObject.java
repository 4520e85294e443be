// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.workflow;

/** What goes along a workflow's connections beside the data. Nothing of it is needed here. */
abstract class FlowObject implements Cloneable {
  FlowObject() {}
}
