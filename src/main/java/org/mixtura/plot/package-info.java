// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Charts of mixtures, fits and searches: as files, in windows, and as data that travel as text.
 *
 * <p>What lives here: {@link org.mixtura.plot.ChartData} (what charts show) with its stored form
 * ({@link org.mixtura.plot.ChartDataJson} and the records {@code Stored...}, whose keys are those
 * of version 1.0.0 and do not follow from Java names), {@link org.mixtura.plot.ChartKind}, which
 * makes a {@link org.mixtura.plot.Chart} of them, {@link org.mixtura.plot.ChartFile} for PNG and
 * SVG, and {@link org.mixtura.plot.ChartPane} for windows of any host.
 *
 * <p>What must not: estimation, types of a host, and any class that a fit needs. Nothing outside of
 * this package knows JFreeChart; and {@code ChartData} and its stored form load no class of AWT,
 * Swing or JFreeChart, so that charts cost nothing until one is drawn.
 */
package org.mixtura.plot;
