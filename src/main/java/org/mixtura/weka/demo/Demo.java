// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.demo;

/** The first command of README.md: a fit on Old Faithful through Weka's own command line. */
public final class Demo {
  private static final String DATA = "resources/data/faithful.arff";

  private Demo() {}

  /** Runs the fit, and prints what to try next. */
  public static void main(String[] args) {
    weka.Run.main(
        new String[] {"weka.clusterers.GaussianMixture", "-t", DATA, "-N", "2", "-C", "full"});
    System.out.println(
        """
        The same through Weka's command line:
          weka.Run .GaussianMixture -t %s -N 2 -C full
        Try next: -C tied (or diag, spherical ...) and compare the BIC, -N 1 -max 9 -C auto
        to search for the best, -plot faithful.png to see it, or -export-model faithful.json
        to use the model elsewhere.
        README.md has more."""
            .formatted(DATA));
  }
}
