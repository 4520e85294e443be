// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The model port: what one node hands to another, and how it is stored in workflows.
 *
 * <p>The model is stored as the JSON of {@link org.mixtura.format.ModelJson}, whose keys, like
 * those of the specification, never change. This package knows neither the nodes nor their
 * settings.
 */
package org.mixtura.knime.port;
