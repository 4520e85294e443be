// SPDX-License-Identifier: GPL-3.0-or-later
/** The example that README runs from a checkout. It is in no artefact, and nothing knows it. */
package org.mixtura.weka.demo;
