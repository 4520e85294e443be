/** The node that searches for the number of components and the covariance type. */
package org.mixtura.knime.selection;
