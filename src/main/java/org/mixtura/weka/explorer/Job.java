// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * A piece of work that takes a while.
 *
 * @param name for the log
 * @param progress what the bar shows meanwhile
 * @param work is called in a thread of its own, which is interrupted to stop it
 * @param end takes the result, in Swing's thread; not called if the work failed or was stopped
 */
record Job<T>(String name, RunProgress progress, Callable<T> work, Consumer<T> end) {}
