// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Benchmarks, of Mixtura alone and beside other programs, with the workloads that all of them use.
 *
 * <p>Compiled under the Maven profile {@code benchmark} only and never packaged; no other package
 * uses it.
 */
package org.mixtura.benchmark;
