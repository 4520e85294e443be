// SPDX-License-Identifier: GPL-3.0-or-later
/** Benchmarks, compiled under the Maven profile {@code benchmark} only and never packaged. */
package org.mixtura.benchmark;
