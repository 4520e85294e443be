// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The hot loops: those that run over samples, or over many powers of a sample, in each pass. All
 * work on plain arrays of numbers; what the numbers mean (components, moments, densities) is not
 * known here, and neither are threads, formulas of distributions or small dense matrices ({@code
 * org.mixtura.linalg}).
 *
 * <p>They are written for HotSpot's C2 compiler as of Java 17, which compiles a loop to vector
 * instructions only under conditions that are easily lost. A change here is measured with the
 * benchmarks of CONTRIBUTING.md ({@code KernelBenchmark} first).
 *
 * <ul>
 *   <li>The body is small: one output by six inputs is the largest that stays in registers. Two by
 *       three, two by four and one by four were slower, eight inputs are no longer vectorised.
 *   <li>Arrays are indexed from 0 by the loop's own variable, with no offset, and are held in local
 *       variables.
 *   <li>Nothing is summed over the loop: a sum is never vectorised. Sums of products are taken two
 *       by four side by side and without fusing, as an addition alone has the shorter latency in a
 *       chain ({@link org.mixtura.loops.DotProducts}), or, where there are many powers, sample by
 *       sample over the powers ({@link org.mixtura.loops.RowSums}).
 *   <li>The method is kept out of large callers, within which its loops would not be vectorised.
 *       One of more than 325 bytecodes (HotSpot's FreqInlineSize) is never inlined: the loops of a
 *       kernel therefore share one such method, and must not be taken apart.
 *   <li>Arrays that a loop runs over together are two elements longer than a multiple of four, so
 *       that those that lie one after another in memory share their alignment ({@link
 *       org.mixtura.loops.Columns#length}): up to 1.5 times the speed.
 *   <li>There is no jump that the data decide. A mispredicted one costs more than the work it
 *       saves; sign bits and masks take its place.
 *   <li>a b + c is {@link org.mixtura.loops.FusedMultiplyAdd#fma}, which is one instruction where
 *       the hardware has it: without it, {@link Math#fma} is decimal arithmetic.
 *   <li>Nothing is allocated: scratch columns come from a {@link org.mixtura.loops.Workspace}.
 * </ul>
 */
package org.mixtura.loops;
