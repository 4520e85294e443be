// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

/** On the newest Weka. */
class InstalledPackageOnNewerWekaIT extends InstalledPackage {
  InstalledPackageOnNewerWekaIT() {
    super("mixtura.weka.newer");
  }
}
