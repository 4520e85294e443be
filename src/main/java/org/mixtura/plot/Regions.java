// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.geom.Path2D;
import org.mixtura.model.GaussianMixture;

/** Computes the regions of components over two attributes. */
final class Regions {
  private static final int CORNERS = 96;

  private Regions() {}

  /**
   * The smallest region that holds some share of a component: an ellipse, where the squared
   * Mahalanobis distance is the chi-squared quantile for two degrees of freedom, -2 ln(1 - share).
   *
   * @param mixture over two attributes
   * @param component from 0
   * @param share in (0, 1)
   * @return a closed path in the data's units
   */
  static Path2D ellipse(GaussianMixture mixture, int component, double share) {
    double radius = Math.sqrt(-2 * Math.log1p(-share));
    double[] mean = mixture.mean(component);
    Path2D path = new Path2D.Double();
    for (int corner = 0; corner < CORNERS; corner++) {
      double angle = 2 * Math.PI * corner / CORNERS;
      double[] offset =
          mixture
              .covariances()
              .transform(
                  component, new double[] {radius * Math.cos(angle), radius * Math.sin(angle)});
      double x = mean[0] + offset[0];
      double y = mean[1] + offset[1];
      if (corner == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }
}
