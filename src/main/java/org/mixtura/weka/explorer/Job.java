// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * A piece of work that runs in the background.
 *
 * @param name its name in the log
 * @param progress what the progress bar shows meanwhile
 * @param work is called in a thread of its own, which is interrupted to stop it
 * @param end takes the result, in Swing's thread; not called if the work fails or is stopped
 * @param <T> the type of the result
 */
record Job<T>(String name, RunProgress progress, Callable<T> work, Consumer<T> end) {}
