// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The example that README.md runs from a checkout. It is in no artefact, and no other package uses
 * it.
 */
package org.mixtura.weka.demo;
