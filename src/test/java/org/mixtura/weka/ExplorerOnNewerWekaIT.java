// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

/** On the newest Weka. */
class ExplorerOnNewerWekaIT extends ExplorerGui {
  ExplorerOnNewerWekaIT() {
    super("mixtura.weka.newer");
  }
}
