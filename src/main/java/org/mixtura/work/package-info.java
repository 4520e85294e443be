// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Work on several threads, how it is divided so that results do not depend on their number, where
 * it can be stopped, and how it can end ({@link org.mixtura.work.Outcome}).
 *
 * <p>What lives here: what knows neither samples nor mixtures. What does not: the work itself, and
 * threads of user interfaces.
 */
package org.mixtura.work;
