// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

/** On the Weka that Mixtura is compiled against. */
class InstalledPackageIT extends InstalledPackage {
  InstalledPackageIT() {
    super("mixtura.weka");
  }
}
